package nl.dekkend.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that seals questions on this machine, made at the first start and kept beside the database. */
final class LocalKeyRing {

    static final String FILE = "dekkend.keyring";

    private static final int BYTES = 32;

    private LocalKeyRing() {}

    static String in(Path data) {
        try {
            var file = data.resolve(FILE);
            return Files.exists(file) ? Files.readString(file).strip() : made(file);
        } catch (IOException e) {
            throw new LocalFailure("The key ring in " + data + " cannot be read or written: " + e.getMessage());
        }
    }

    private static String made(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        RunFile.Private.write(file, secret + "\n");
        System.out.println("A key ring was made in " + file + ". Without it no question to a desk opens any more.");
        return secret;
    }
}
