package nl.dekkend.desk;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.mail.Outbox;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.SupportDesks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether a question can be kept: its form, and whether what it names is there. */
@Component
class AskedDesk {

    private final SupportDesks desks;
    private final Schools schools;
    private final Outbox outbox;

    AskedDesk(SupportDesks desks, Schools schools, Outbox outbox) {
        this.desks = desks;
        this.schools = schools;
        this.outbox = outbox;
    }

    /** All that is wrong. */
    Mono<List<Problem>> problems(AskQuestionInput input) {
        var ofForm = AskingRules.problems(input, outbox.isOpen());
        return Flux.concat(
                        reads(input.partnership()).map(there -> problem(there, QuestionProblem.NO_DESK, "partnership")),
                        isThere(input.school()).map(there -> problem(there, QuestionProblem.NO_SUCH_SCHOOL, "school")))
                .flatMapIterable(found -> found)
                .collectList()
                .map(found -> Stream.concat(found.stream(), ofForm.stream()).toList());
    }

    /** Only where a partnership takes part a desk is known, and somebody looks at Dekkend. */
    private Mono<Boolean> reads(String partnership) {
        return desks.byPartnership(partnership).hasElement();
    }

    private Mono<Boolean> isThere(@Nullable String school) {
        return school == null ? Mono.just(true) : schools.byId(school).hasElement();
    }

    private static List<Problem> problem(boolean isFine, QuestionProblem otherwise, String field) {
        return isFine ? List.of() : List.of(Problem.of(otherwise, "input." + field));
    }
}
