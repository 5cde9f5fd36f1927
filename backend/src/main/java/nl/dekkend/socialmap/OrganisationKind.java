package nl.dekkend.socialmap;

/** The kind of organisation. */
public enum OrganisationKind {
    /** Partnership for inclusive education (samenwerkingsverband). */
    PARTNERSHIP,
    /** Municipality. */
    MUNICIPALITY,
    /** Office for compulsory education and early leavers (leerplicht, RMC). */
    SCHOOL_ATTENDANCE,
    /** School board. */
    SCHOOL_BOARD,
    /** Specialised education (gespecialiseerd onderwijs). */
    SPECIALISED_EDUCATION,
    /** Expertise centre that advises schools. */
    EXPERTISE_CENTRE,
    /** Team of experts that comes to the school or the child. */
    EXPERT_TEAM,
    /** Partner in youth help and youth health: CJG, GGD, social work. */
    YOUTH_PARTNER,
    /** Education for children who are new in the Netherlands. */
    NEWCOMER_EDUCATION,
    /** A provision of the region that is not a school. */
    PROVISION,
    /** Vocational college or teacher training. */
    COLLEGE,
    /** Trainer or adviser of schools. */
    TRAINING,
    /** National body. */
    NATIONAL,
    /** Parent and youth desk (ouder- en jeugdsteunpunt). */
    SUPPORT_DESK,
    /** Anything else. */
    OTHER
}
