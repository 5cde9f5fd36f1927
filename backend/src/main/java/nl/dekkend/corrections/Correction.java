package nl.dekkend.corrections;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks is wrong with a record, and what became of it; without the sender's address.
 *
 * @param subjectName what the record was called when this was sent
 * @param version one higher with every decision
 * @param wrong what they say is wrong; null once erased
 * @param proposal what it should be; null once erased
 * @param answerWanted true when the sender left an address
 * @param explanation what was done, or why not; null while it waits and once erased
 * @param keptUntil the day on which it is erased
 * @param scope whose people may decide
 */
record Correction(
        String id,
        int version,
        CorrectionSubjectType subjectType,
        String subjectId,
        String subjectName,
        @Nullable String wrong,
        @Nullable String proposal,
        OffsetDateTime suggestedAt,
        boolean answerWanted,
        CorrectionStatus status,
        @Nullable OffsetDateTime decidedAt,
        @Nullable Role decidedBy,
        @Nullable String explanation,
        LocalDate keptUntil,
        Scope scope) {

    /** Whoever provides what a school offers, keeps that offer and not the school; a desk keeps answers alone. */
    Right right() {
        return switch (subjectType) {
            case SCHOOL -> Right.DECIDE_ON_CORRECTION_OF_SCHOOL;
            case ARTICLE -> Right.DECIDE_ON_CORRECTION_OF_ARTICLE;
            default -> Right.DECIDE_ON_CORRECTION;
        };
    }

    boolean isOfDesk() {
        return subjectType == CorrectionSubjectType.ARTICLE;
    }

    boolean waits() {
        return status == CorrectionStatus.WAITING;
    }
}
