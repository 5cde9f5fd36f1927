package nl.dekkend.coverage;

/** Whether there is enough of something. */
enum CoverageLevel {
    /** Nothing is known at school: a white spot. */
    NONE,
    /** One school, or all of it from one supplier, or everything is full. */
    THIN,
    /** Two or more, from more than one supplier, and not everything is full, as far as anybody counted. */
    COVERED
}
