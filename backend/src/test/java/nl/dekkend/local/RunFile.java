package nl.dekkend.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** {@code run.properties}: where a running local server is, for script/import; for its owner only. */
class RunFile {

    private RunFile() {}

    static void write(LocalSettings settings, String database, String issuer) {
        var file = settings.data().resolve("run.properties");
        try {
            Private.write(file, """
                    pid=%d
                    databaseUrl=%s
                    issuer=%s
                    apiPort=%d
                    issuerPort=%d
                    """.formatted(
                    ProcessHandle.current().pid(), database, issuer, settings.apiPort(), settings.issuerPort()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(file)));
        } catch (IOException e) {
            throw new LocalFailure("%s cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println(file + " could not be removed: " + e.getMessage());
        }
    }

    /** Files that only their owner may read. */
    static class Private {

        private Private() {}

        static void write(Path file, String text) throws IOException {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.getParent(), ".new", "", ownerOnly);
            Files.writeString(fresh, text);
            Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        }
    }
}
