package nl.dekkend.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** A database server that is there and does not move; it goes on where it was when closed. */
public final class Frozen implements AutoCloseable {

    private final Runnable thaw;

    private Frozen(Runnable thaw) {
        this.thaw = thaw;
    }

    static Frozen container(String id) {
        var docker = DockerClientFactory.instance().client();
        docker.pauseContainerCmd(id).exec();
        return new Frozen(() -> docker.unpauseContainerCmd(id).exec());
    }

    /** The first process, so that it starts no more, and all it started. */
    static Frozen processes(ProcessHandle first) {
        signal("STOP", List.of(first));
        var started = first.children().toList();
        signal("STOP", started);
        return new Frozen(() ->
                signal("CONT", Stream.concat(started.stream(), Stream.of(first)).toList()));
    }

    @Override
    public void close() {
        thaw.run();
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        var command = Stream.concat(
                Stream.of("kill", "-" + name), processes.stream().map(process -> String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command.toList()).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
