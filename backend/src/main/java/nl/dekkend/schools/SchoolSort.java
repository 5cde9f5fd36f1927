package nl.dekkend.schools;

/** The order of a list of schools; locations without territory or position come last in each. */
enum SchoolSort {
    NAME,
    DISTANCE,
    PUPILS
}
