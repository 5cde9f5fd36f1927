package nl.dekkend.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a launcher that was killed leaves behind: a database without an owner, or only the file that says there is one. */
class Leftovers {

    /** Held as long as this process lives. */
    private static @Nullable FileLock own;

    private Leftovers() {}

    /** After this nobody but us uses the folder. */
    static synchronized void endServerOf(Path data) {
        try {
            own = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (own == null)
                throw new LocalFailure(
                        "Another server uses " + data + ": stop it, or choose another folder with DEKKEND_DATA.");
            var file = data.resolve("postgres").resolve("postmaster.pid");
            if (!Files.exists(file)) return;
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .filter(Leftovers::isPostgres)
                    .ifPresent(Leftovers::end);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalFailure("The folder %s cannot be used: %s".formatted(data, e.getMessage()));
        }
    }

    /** The number may belong to anything by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!endsWithin(server, 5)) {
            server.destroyForcibly();
            endsWithin(server, 5);
        }
    }

    private static boolean endsWithin(ProcessHandle server, int seconds) {
        try {
            server.onExit().get(seconds, SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
