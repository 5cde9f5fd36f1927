package nl.dekkend.corrections;

import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks is wrong, as they send it.
 *
 * @param subject the record's id
 * @param proposal what it should be
 * @param email where an answer goes; null when none is wanted
 * @param homepage filled in by machines alone
 */
record SuggestCorrectionInput(
        CorrectionSubjectType subjectType,
        String subject,
        String wrong,
        String proposal,
        @Nullable String email,
        @Nullable String homepage,
        @Nullable String idempotencyKey) {

    SuggestCorrectionInput {
        wrong = wrong.strip();
        proposal = proposal.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** Nobody can answer: then there is nothing to keep an address for. */
    SuggestCorrectionInput withoutAddress() {
        return new SuggestCorrectionInput(subjectType, subject, wrong, proposal, null, homepage, idempotencyKey);
    }

    boolean byAMachine() {
        return homepage != null && !homepage.isBlank();
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "SuggestCorrectionInput";
    }
}
