package nl.dekkend.desk;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.graphql.Network;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What whoever asks a desk sees and does. */
@Controller
class AskerController {

    private final Asking asking;
    private final Continuing continuing;
    private final Erasing erasing;
    private final QuestionThreads threads;
    private final Partnerships partnerships;
    private final Schools schools;

    AskerController(
            Asking asking,
            Continuing continuing,
            Erasing erasing,
            QuestionThreads threads,
            Partnerships partnerships,
            Schools schools) {
        this.asking = asking;
        this.continuing = continuing;
        this.erasing = erasing;
        this.threads = threads;
        this.partnerships = partnerships;
        this.schools = schools;
    }

    @QueryMapping
    Mono<QuestionThread> myQuestion(@Argument String followUpCode, Network network) {
        return threads.byCode(followUpCode, network);
    }

    @MutationMapping
    Mono<QuestionResult> askQuestion(@Argument AskQuestionInput input, Network network) {
        return asking.ask(input, network);
    }

    @MutationMapping
    Mono<QuestionResult> replyToQuestion(@Argument ReplyToQuestionInput input, Network network) {
        return continuing.reply(input, network);
    }

    @MutationMapping
    Mono<QuestionResult> eraseQuestion(@Argument EraseQuestionInput input, Network network) {
        return erasing.erase(input, network);
    }

    @BatchMapping(typeName = "QuestionThread")
    Mono<Map<QuestionThread, @Nullable Partnership>> partnership(List<QuestionThread> threads) {
        return Batches.linked(threads, QuestionThread::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping(typeName = "QuestionThread")
    Mono<Map<QuestionThread, @Nullable School>> school(List<QuestionThread> threads) {
        return Batches.linked(threads, QuestionThread::schoolId, schools::byIds, School::id);
    }
}
