package nl.dekkend.changes;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a request as such, whatever it asks for. */
enum RequestProblem implements ProblemCode {
    KEY_USED_FOR_SOMETHING_ELSE;

    /** Every mutation names its key alike. */
    static List<Problem> ofKey() {
        return List.of(Problem.of(KEY_USED_FOR_SOMETHING_ELSE, "input.idempotencyKey"));
    }
}
