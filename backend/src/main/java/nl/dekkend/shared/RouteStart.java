package nl.dekkend.shared;

/** Who may take the first step towards help. */
public enum RouteStart {
    /** Parents or the young person. */
    PARENT,
    /** The school, after talking with the parents. */
    SCHOOL,
    /** The consultant of the partnership. */
    CONSULTANT,
    /** The support team at school, in which parents take part. */
    SUPPORT_TEAM,
    /** The family doctor or the youth and family centre. */
    GP_OR_CJG
}
