package nl.dekkend.offers;

/** The kind of offer. */
enum OfferKind {
    /** Full-time education for gifted children (voltijd hoogbegaafdenonderwijs). */
    GIFTED_FULL_TIME,
    /** One day a week with other gifted children (Day a Week School, DWS). */
    DAY_A_WEEK_SCHOOL,
    /** Expertise about gifted children, for schools. */
    GIFTED_EXPERTISE,
    /** Expertise about Dutch as a second language, newcomers and trauma (NT2). */
    NT2_EXPERTISE,
    /** Education for children who are new in the Netherlands. */
    NEWCOMER_EDUCATION,
    /** Class in which children learn Dutch first (taalklas, schakelklas). */
    LANGUAGE_CLASS,
    /** Class for children who learn best with their hands (praktijkklas). */
    PRACTICAL_CLASS,
    /** Group in a regular school where special support comes to the child. */
    INCLUSIVE_GROUP,
    /** Education and care together (onderwijszorgarrangement). */
    EDUCATION_CARE_ARRANGEMENT,
    /** Money or hours for one child or group (arrangement). */
    ARRANGEMENT,
    /** Temporary place, also in a crisis. */
    TEMPORARY_PLACE,
    /** Place to find out what a child needs. */
    OBSERVATION_PLACE,
    /** Facility above the schools where pupils stay for a while (bovenschoolse trajectvoorziening). */
    TRAJECTORY_FACILITY,
    /** Team that helps children who stay at home back to school. */
    ABSENCE_INTERVENTION,
    /** Youth help inside the school. */
    YOUTH_HELP_AT_SCHOOL,
    /** Specialist who advises teachers. */
    SPECIALIST,
    /** Consultant who connects school, parents and help. */
    CONSULTANT,
    /** Course or meeting for parents. */
    PARENT_COURSE,
    /** School in the holidays. */
    SUMMER_SCHOOL,
    /** Information: a list, a guide, an app. */
    INFORMATION,
    /** Anything else. */
    OTHER
}
