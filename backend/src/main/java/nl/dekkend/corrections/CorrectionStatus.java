package nl.dekkend.corrections;

/** How far a suggestion is. */
enum CorrectionStatus {
    WAITING,
    ACCEPTED,
    REJECTED,
    ERASED
}
