package nl.dekkend.keeping;

/**
 * Somebody asks for a version of a record.
 *
 * @param one as they found it
 */
public record Asked<T extends Kept>(T one, int version) {

    Made made() {
        return new Made(one.id(), version);
    }
}
