package nl.dekkend.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is kept, opened; shown to nobody as it is.
 *
 * @param number random, to name it by
 * @param lookUp keyed hash of the code, in hexadecimal digits
 * @param lastAt when something was last written, or it was closed
 * @param dueOn the last day for an answer; null while nobody waits for one
 */
record Question(
        UUID id,
        String number,
        String partnershipId,
        String lookUp,
        AskerKind asker,
        Told told,
        QuestionStatus status,
        OffsetDateTime askedAt,
        OffsetDateTime lastAt,
        @Nullable LocalDate dueOn) {

    /**
     * With one more message of the asker.
     *
     * @param due the day by which that is answered, unless an earlier promise still stands
     */
    Question continued(OffsetDateTime now, LocalDate due) {
        return new Question(
                id,
                number,
                partnershipId,
                lookUp,
                asker,
                told,
                status.afterAsker(),
                askedAt,
                now,
                dueOn == null ? due : dueOn);
    }

    /** Keeps what was told out of logs. */
    @Override
    public String toString() {
        return "Question";
    }
}
