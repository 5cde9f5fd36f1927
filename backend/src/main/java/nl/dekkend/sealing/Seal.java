package nl.dekkend.sealing;

/** Closes texts so that a copy of the database tells nothing. */
public interface Seal {

    /**
     * Closes a text with the newest key.
     *
     * @param place where it will be kept: column and row. Nowhere else does it open
     */
    byte[] close(String text, String place);

    /**
     * Opens a text, whichever key of the ring it was closed with.
     *
     * @param place where it was found
     * @throws SealBroken when it was closed for another place, with a key that is gone, or was changed
     */
    String open(byte[] sealed, String place);
}
