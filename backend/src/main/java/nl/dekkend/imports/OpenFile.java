package nl.dekkend.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of open data as it was downloaded: its name, for messages, and its bytes. */
public final class OpenFile {

    private final String name;
    private final byte[] bytes;

    private OpenFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A file with this content. */
    public static OpenFile of(String name, byte[] content) {
        return new OpenFile(name, content.clone());
    }

    /**
     * Reads a file whole.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static OpenFile at(Path path) {
        try {
            return new OpenFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Its name without folders. */
    public String name() {
        return name;
    }

    /** SHA-256 of its bytes, in hexadecimal: equal files are not imported twice. */
    public String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
