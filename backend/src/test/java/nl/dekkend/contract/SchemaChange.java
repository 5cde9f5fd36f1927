package nl.dekkend.contract;

/**
 * One difference between the published contract and the present one.
 *
 * @param member what changed: {@code School.name}, {@code Sector.PRIMARY} or {@code School}
 * @param breaking whether a client that follows the published contract can fail on it
 * @param text for people
 */
record SchemaChange(String member, boolean breaking, String text) {

    @Override
    public String toString() {
        return member + ": " + text;
    }
}
