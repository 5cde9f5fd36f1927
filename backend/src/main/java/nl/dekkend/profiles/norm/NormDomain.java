package nl.dekkend.profiles.norm;

/** What an item of the norm is about. */
public enum NormDomain {
    PREVENTION,
    NEEDS_BASED_WORK,
    LANGUAGE_AND_DYSLEXIA,
    ARITHMETIC,
    GIFTEDNESS,
    BEHAVIOUR,
    ACCESSIBILITY,
    YOUTH_HELP,
    PARENTS,
    SAFETY
}
