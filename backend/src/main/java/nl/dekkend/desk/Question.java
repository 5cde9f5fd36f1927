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
 * @param version one higher with everything that asker or desk did
 * @param dueOn the last day for an answer; null while nobody waits for one
 */
public record Question(
        UUID id,
        String number,
        String partnershipId,
        String lookUp,
        AskerKind asker,
        Told told,
        QuestionStatus status,
        OffsetDateTime askedAt,
        OffsetDateTime lastAt,
        @Nullable LocalDate dueOn,
        int version,
        @Nullable Owner owner) {

    /** Who of the desk took it. */
    record Owner(String id, String name) {}

    /**
     * With one more message of the asker.
     *
     * @param due the day by which that is answered, unless an earlier promise still stands
     */
    Question continued(OffsetDateTime now, @Nullable LocalDate due) {
        return with(status.afterAsker(), now, dueOn == null ? due : dueOn, owner);
    }

    /** With one more message of the desk: nobody waits for it any more. */
    Question answered(OffsetDateTime now, boolean waitForAsker) {
        return with(waitForAsker ? QuestionStatus.WAITING_FOR_ASKER : QuestionStatus.ANSWERED, now, null, owner);
    }

    /** With an answer that can be taken back still: nothing of it is true for the asker yet. */
    Question touched() {
        return with(status, lastAt, dueOn, owner);
    }

    /**
     * Others help: whoever asked still waits.
     *
     * @param due the day by which they hear more, unless an earlier promise still stands
     */
    Question escalated(@Nullable LocalDate due) {
        return with(QuestionStatus.ESCALATED, lastAt, dueOn == null ? due : dueOn, owner);
    }

    /** Once: to close it again does not keep it any longer. */
    Question closed(OffsetDateTime now) {
        return status == QuestionStatus.CLOSED ? this : with(QuestionStatus.CLOSED, now, null, owner);
    }

    /** As {@link #answered}, when the asker has written on since: that still waits. */
    Question answeredLate(OffsetDateTime now) {
        return with(status, now, dueOn, owner);
    }

    /** With a note: so the desk has read it. */
    Question noted() {
        return with(status == QuestionStatus.NEW ? QuestionStatus.READ : status, lastAt, dueOn, owner);
    }

    Question taken(Owner by) {
        var waits = status == QuestionStatus.NEW || status == QuestionStatus.READ;
        return with(waits ? QuestionStatus.IN_PROGRESS : status, lastAt, dueOn, by);
    }

    Question givenBack() {
        return with(status == QuestionStatus.IN_PROGRESS ? QuestionStatus.READ : status, lastAt, dueOn, null);
    }

    private Question with(
            QuestionStatus newStatus, OffsetDateTime at, @Nullable LocalDate due, @Nullable Owner newOwner) {
        return new Question(
                id, number, partnershipId, lookUp, asker, told, newStatus, askedAt, at, due, version + 1, newOwner);
    }

    /** Keeps what was told out of logs. */
    @Override
    public String toString() {
        return "Question";
    }
}
