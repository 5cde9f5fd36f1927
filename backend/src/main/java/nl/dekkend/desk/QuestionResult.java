package nl.dekkend.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What became of something the asker sent; the contract's unions choose from these. */
sealed interface QuestionResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It waits for the desk. */
    record QuestionAsked(UUID id, String followUpCode, QuestionThread thread) implements QuestionResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(id.toString());
        }

        /** Keeps the code out of logs. */
        @Override
        public String toString() {
            return "QuestionAsked";
        }
    }

    /** The message was added. */
    record QuestionContinued(QuestionThread thread) implements QuestionResult {

        /** The code in the request finds it. */
        @Override
        public Optional<String> receipt() {
            return Optional.of("added");
        }
    }

    /** Nothing of it is left. */
    record QuestionErased(String number) implements QuestionResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(number);
        }
    }

    /** Nothing was changed: all that is wrong. */
    record QuestionRefused(List<Problem> problems) implements QuestionResult, DeskResult, DraftResult {

        @Override
        public Optional<String> receipt() {
            return Optional.empty();
        }
    }

    /** Nothing was changed, for one reason. */
    static QuestionResult refused(QuestionProblem code, @Nullable String field, Object... values) {
        return new QuestionRefused(List.of(Problem.of(code, field, values)));
    }
}
