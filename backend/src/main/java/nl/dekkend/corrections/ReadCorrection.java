package nl.dekkend.corrections;

/**
 * A suggestion as somebody has read it.
 *
 * @param version it had then
 */
record ReadCorrection(String id, int version) {

    /** Whether it is this one, and no longer as it was read. */
    boolean isPast(Correction now) {
        return id.equals(now.id()) && version != now.version();
    }
}
