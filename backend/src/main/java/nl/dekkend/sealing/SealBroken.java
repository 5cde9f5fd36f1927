package nl.dekkend.sealing;

/** A text does not open: it was changed or moved, or its key is no longer in the ring. Says nothing of the text. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("A sealed text does not open. Is every secret that is still needed in DEKKEND_KEYRING_SECRET?");
    }
}
