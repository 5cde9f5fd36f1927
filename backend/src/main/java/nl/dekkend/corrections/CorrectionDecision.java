package nl.dekkend.corrections;

/** What can be decided about a suggestion; erasing also when something else was decided before. */
enum CorrectionDecision {
    ACCEPT(CorrectionStatus.ACCEPTED),
    REJECT(CorrectionStatus.REJECTED),
    ERASE(CorrectionStatus.ERASED);

    private final CorrectionStatus outcome;

    CorrectionDecision(CorrectionStatus outcome) {
        this.outcome = outcome;
    }

    CorrectionStatus outcome() {
        return outcome;
    }
}
