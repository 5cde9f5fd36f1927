package nl.dekkend.schools;

/** Levels of Dutch secondary education, in the order in which people name them. */
public enum EducationLevel {
    /** Praktijkonderwijs. */
    PRACTICAL,
    /** Vocational streams of vmbo, which the register still calls vbo. */
    VMBO,
    /** Theoretical stream of vmbo. */
    MAVO,
    /** Senior general secondary education. */
    HAVO,
    /** Pre-university education. */
    VWO,
    /** First years in common, before a level is chosen (brugjaar). */
    BRIDGE_YEAR
}
