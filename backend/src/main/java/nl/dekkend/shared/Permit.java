package nl.dekkend.shared;

/** The paper that opens the door to an offer. */
public enum Permit {
    /** Nothing is needed. */
    NONE,
    /** Admission statement for special primary education. */
    TLV_SBO,
    /** Admission statement for special education. */
    TLV_SO,
    /** Admission statement for secondary special education. */
    TLV_VSO,
    /** Admission statement for practical education. */
    TLV_PRO,
    /** Money as if there were an admission statement, while the child stays at its own school. */
    FICTITIOUS_TLV,
    /** Via Nova Permit: full-time gifted education in the IJmond. */
    VNP,
    /** Advice of the support team at school. */
    SUPPORT_TEAM_ADVICE,
    /** A decision of the partnership's allocation committee. */
    COMMITTEE
}
