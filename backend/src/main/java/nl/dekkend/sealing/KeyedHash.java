package nl.dekkend.sealing;

import java.util.List;

/** HMAC-SHA-256 with keys of the ring: 32 bytes from which nobody without the ring learns anything, nor tries out. */
public interface KeyedHash {

    /** Length of a hash, in bytes. */
    int BYTES = 32;

    /**
     * With the newest key.
     *
     * @param use what for; the keys of two uses have nothing in common
     */
    byte[] of(String use, String value);

    /** With every key of the ring, newest first: one of them is what was kept, whenever that was. */
    List<byte[]> all(String use, String value);
}
