package nl.dekkend.socialmap;

/** What somebody can be responsible for. */
enum ResponsibilityTheme {
    /** A fitting place at school (passend onderwijs). */
    INCLUSIVE_EDUCATION,
    /** The first person to talk to around school (eerste aanspreekpunt). */
    FIRST_CONTACT,
    /** Help with growing up and bringing up (jeugdhulp). */
    YOUTH_HELP,
    /** Compulsory education and early leaving (leerplicht, RMC). */
    SCHOOL_ATTENDANCE,
    /** Children who have been at home for weeks (thuiszitten). */
    LONG_TERM_ABSENCE,
    /** Questions of parents and young people (ouder- en jeugdsteunpunt). */
    SUPPORT_DESK
}
