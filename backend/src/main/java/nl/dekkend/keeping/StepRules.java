package nl.dekkend.keeping;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.ProblemCode;

/** What can be done with a record as it is. */
public final class StepRules {

    /** As long a withdrawal can be undone. */
    public static final Duration REGRET = Duration.ofDays(30);

    private StepRules() {}

    /**
     * Whether it can be changed, confirmed or withdrawn.
     *
     * @param gone what is told of one that was withdrawn
     * @param field of the input that names it
     */
    public static List<Problem> there(Kept one, ProblemCode gone, String field) {
        return one.withdrawn() ? of(gone, field) : List.of();
    }

    /**
     * Whether it can come back.
     *
     * @param erased whether its last word was erased for good
     */
    static List<Problem> restored(Kept one, boolean erased, String field, OffsetDateTime now) {
        if (!one.withdrawn()) return of(KeepingProblem.NOT_WITHDRAWN, field);
        if (erased) return of(KeepingProblem.LAST_WORD_ERASED, field);
        var since = one.withdrawnAt();
        if (since == null) return of(KeepingProblem.NOT_NAMED_ANY_MORE, field);
        return since.plus(REGRET).isAfter(now) ? List.of() : of(KeepingProblem.RESTORE_TOO_LATE, field);
    }

    private static List<Problem> of(ProblemCode problem, String field) {
        return List.of(Problem.of(problem, field));
    }
}
