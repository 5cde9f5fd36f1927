package nl.dekkend.profiles.norm;

/** Who publishes the profiles of a partnership's schools. */
public enum ProfilePublisher {
    /** The partnership, after it read what the school submitted. */
    PARTNERSHIP,
    /** The school itself. */
    SCHOOL
}
