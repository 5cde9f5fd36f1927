package nl.dekkend.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as whoever asked it sees it.
 *
 * @param keptUntil the day on which all of it is erased when nobody writes any more
 * @param about what it is about, as the desk noted
 * @param taken whether somebody at the desk has it; who that is, is not the asker's
 */
record QuestionThread(
        String number,
        String partnershipId,
        QuestionStatus status,
        AskerKind asker,
        OffsetDateTime askedAt,
        @Nullable LocalDate dueOn,
        LocalDate keptUntil,
        @Nullable String replyTo,
        @Nullable String schoolCode,
        @Nullable String place,
        Label about,
        boolean taken,
        List<ThreadMessage> messages) {

    QuestionThread {
        messages = List.copyOf(messages);
    }

    /** Keeps what was told out of logs. */
    @Override
    public String toString() {
        return "QuestionThread";
    }
}
