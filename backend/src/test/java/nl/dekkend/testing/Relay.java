package nl.dekkend.testing;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;

/** A way to the database on which a connection can fall silent: neither end hears of the other, and neither is closed. */
public final class Relay implements R2dbcConnectionDetails, AutoCloseable {

    private final ConnectionFactoryOptions database;
    private final String statement;
    private final ServerSocket server;
    private final List<Socket> all = new CopyOnWriteArrayList<>();
    private final Set<Socket> marked = ConcurrentHashMap.newKeySet();
    private final Set<Socket> silent = ConcurrentHashMap.newKeySet();

    /** @param statement which marks the connections that it is sent over */
    public Relay(R2dbcConnectionDetails database, String statement) throws IOException {
        this.database = database.getConnectionFactoryOptions();
        this.statement = statement;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    @Override
    public ConnectionFactoryOptions getConnectionFactoryOptions() {
        return database.mutate()
                .option(ConnectionFactoryOptions.HOST, server.getInetAddress().getHostAddress())
                .option(ConnectionFactoryOptions.PORT, server.getLocalPort())
                .build();
    }

    /**
     * From now on nothing comes through on those connections over which the statement was sent.
     *
     * @return how many those are
     */
    public int silence() {
        silent.addAll(marked);
        return marked.size();
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                var there = new Socket((String) database.getRequiredValue(ConnectionFactoryOptions.HOST), (Integer)
                        database.getRequiredValue(ConnectionFactoryOptions.PORT));
                all.addAll(List.of(client, there));
                Thread.startVirtualThread(() -> pass(client, there, client));
                Thread.startVirtualThread(() -> pass(there, client, client));
            }
        } catch (IOException closed) {
            all.forEach(Relay::close);
        }
    }

    private void pass(Socket from, Socket to, Socket client) {
        var bytes = new byte[65_536];
        try {
            for (int read = from.getInputStream().read(bytes);
                    read > 0;
                    read = from.getInputStream().read(bytes)) {
                if (new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains(statement)) marked.add(client);
                if (silent.contains(client)) continue;
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException closed) {
            // One end is gone, so the other goes.
        }
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
