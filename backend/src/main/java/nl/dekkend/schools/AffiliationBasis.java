package nl.dekkend.schools;

/** What an affiliation between school and partnership rests on. */
public enum AffiliationBasis {
    /** The school's postcode lies in the legal territory. */
    POSTCODE,
    /** No address is known; the municipality lies whole in one legal territory of the sector. */
    MUNICIPALITY,
    /** The partnership itself names the school as a member, wherever it stands. */
    MEMBERSHIP
}
