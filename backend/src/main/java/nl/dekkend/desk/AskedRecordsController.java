package nl.dekkend.desk;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The records that questions name, for both sides. */
@Controller
class AskedRecordsController {

    private final Partnerships partnerships;
    private final Schools schools;

    AskedRecordsController(Partnerships partnerships, Schools schools) {
        this.partnerships = partnerships;
        this.schools = schools;
    }

    @BatchMapping(typeName = "QuestionThread", field = "partnership")
    Mono<Map<QuestionThread, @Nullable Partnership>> ofAsker(List<QuestionThread> threads) {
        return Batches.linked(threads, QuestionThread::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping(typeName = "DeskQuestion", field = "partnership")
    Mono<Map<DeskQuestion, @Nullable Partnership>> ofDesk(List<DeskQuestion> questions) {
        return Batches.linked(questions, DeskQuestion::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping(typeName = "QuestionThread", field = "school")
    Mono<Map<QuestionThread, @Nullable School>> namedByAsker(List<QuestionThread> threads) {
        return Batches.linked(threads, QuestionThread::schoolCode, schools::byIds, School::id);
    }

    @BatchMapping(typeName = "DeskQuestion", field = "school")
    Mono<Map<DeskQuestion, @Nullable School>> namedToDesk(List<DeskQuestion> questions) {
        return Batches.linked(questions, DeskQuestion::schoolId, schools::byIds, School::id);
    }
}
