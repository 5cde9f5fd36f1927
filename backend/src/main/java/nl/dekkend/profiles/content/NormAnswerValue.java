package nl.dekkend.profiles.content;

/** How far a school does what an item of the norm asks. */
public enum NormAnswerValue {
    /** It does. */
    YES,
    /** In part; does not count for the score. */
    PARTLY,
    /** It does not. */
    NO
}
