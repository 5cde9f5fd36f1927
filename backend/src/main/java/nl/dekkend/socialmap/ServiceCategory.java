package nl.dekkend.socialmap;

/** The kind of help a service gives. */
enum ServiceCategory {
    /** The first person to talk to: youth team, family consultant. */
    FIRST_CONTACT,
    /** Help with growing up, behaviour and feelings. */
    YOUTH_HELP,
    /** Health and development. */
    HEALTH,
    /** Bringing up children, family and divorce. */
    PARENTING,
    /** Safety at home and at school, and talking in confidence. */
    SAFETY,
    /** Compulsory education, absence and leave. */
    SCHOOL_ATTENDANCE,
    /** Support with learning at school. */
    LEARNING,
    /** Language, hearing and speech; learning Dutch. */
    LANGUAGE,
    /** Rights, advice and disputes. */
    RIGHTS_AND_ADVICE,
    /** Anything else. */
    OTHER
}
