package nl.dekkend.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as the desk of the same partnership sees it.
 *
 * @param owner who took it, by name
 * @param mine whether that is who looks
 */
public record DeskQuestion(
        UUID id,
        String number,
        String partnershipId,
        QuestionStatus status,
        AskerKind asker,
        @Nullable String schoolId,
        @Nullable String place,
        @Nullable String replyTo,
        @Nullable String owner,
        boolean mine,
        @Nullable LocalDate dueOn,
        boolean overdue,
        OffsetDateTime receivedAt,
        LocalDate keptUntil,
        int version) {

    /** Keeps what was told out of logs. */
    @Override
    public String toString() {
        return "DeskQuestion";
    }
}
