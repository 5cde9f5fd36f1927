package nl.dekkend.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of something the desk sent; the contract's unions choose from these. */
sealed interface DeskResult
        permits DeskResult.DeskQuestionKept, DeskResult.DeskQuestionConflict, QuestionResult.QuestionRefused {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It was done. */
    record DeskQuestionKept(DeskQuestion question) implements DeskResult {

        /** The request itself names it. */
        @Override
        public Optional<String> receipt() {
            return Optional.of("kept");
        }
    }

    /** Somebody was first; both texts. */
    record DeskQuestionConflict(@Nullable String yours, DeskQuestion question) implements DeskResult {

        /** Keeps the text out of logs. */
        @Override
        public String toString() {
            return "DeskQuestionConflict";
        }
    }
}
