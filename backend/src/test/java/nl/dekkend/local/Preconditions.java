package nl.dekkend.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What must be so before anything is started, each with the line that says what to do when it is not. */
class Preconditions {

    private static final long NEEDED_MEGABYTES = 500;

    /** Inside lie passwords, programs and what people wrote. */
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Preconditions() {}

    static void portIsFree(String address, int port, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new LocalFailure(
                    "Port %d is taken: stop what uses it, or choose another with %s.".formatted(port, variable));
        }
    }

    static void folderHasRoom(Path folder) {
        try {
            if (!Files.exists(folder)) Files.createDirectories(folder, FOR_ITS_OWNER);
            var free = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
            if (free < NEEDED_MEGABYTES)
                throw new LocalFailure(
                        "The disk is full: %s has %d MB left and needs %d; free some, or set DEKKEND_DATA."
                                .formatted(folder, free, NEEDED_MEGABYTES));
        } catch (IOException e) {
            throw new LocalFailure("The folder %s cannot be used (%s): set DEKKEND_DATA to one that can."
                    .formatted(folder, e.getMessage()));
        }
    }
}
