package nl.dekkend.sealing;

import org.jspecify.annotations.Nullable;

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

    /** As {@link #open}, for who has more to show than this one text: null when it does not open, which is logged. */
    @Nullable
    String openIfPossible(byte[] sealed, String place);

    /** With what everything begins that is closed with the newest key: tells keys apart, and nothing else. */
    byte[] mark();
}
