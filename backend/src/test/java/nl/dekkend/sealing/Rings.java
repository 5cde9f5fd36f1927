package nl.dekkend.sealing;

/** Key rings of other modules' tests. */
public final class Rings {

    private Rings() {}

    /** Of these secrets, the newest first. */
    public static KeyedHash hash(String secrets) {
        return new KeyRing(new KeyRingSettings(secrets)).keyedHash();
    }
}
