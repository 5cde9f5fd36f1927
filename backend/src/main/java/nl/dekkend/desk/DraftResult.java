package nl.dekkend.desk;

import java.time.OffsetDateTime;

/** What became of a draft that was sent. */
sealed interface DraftResult permits DraftResult.AnswerDraftKept, QuestionResult.QuestionRefused {

    /** It is kept. */
    record AnswerDraftKept(OffsetDateTime savedAt) implements DraftResult {}
}
