package nl.dekkend.testing;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where tests get PostgreSQL 18: a container where a Docker engine answers, the embedded binaries elsewhere. One server
 * for all tests of a run, a fresh empty database for whoever asks.
 */
public final class TestDatabase {

    private static final AtomicInteger count = new AtomicInteger();

    private TestDatabase() {}

    /** A new database nobody else uses, as R2DBC wants its address. */
    public static ConnectionFactoryOptions fresh() {
        var name = "test_" + count.incrementAndGet();
        var server = Server.ONE;
        try (var connection = DriverManager.getConnection(server.jdbc(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ConnectionFactoryOptions.parse("r2dbc:postgresql://%s:%s@%s:%d/%s"
                .formatted(server.user(), server.password(), server.host(), server.port(), name));
    }

    /** Stops every process of the server where it is, until closed. */
    public static Frozen frozen() {
        var server = Server.ONE;
        return server.containerId() == null
                ? Frozen.processes(postmaster(server))
                : Frozen.container(server.containerId());
    }

    private static ProcessHandle postmaster(Server server) {
        try (var connection = DriverManager.getConnection(server.jdbc(), server.user(), server.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Server(
            String kind,
            String host,
            int port,
            String user,
            String password,
            @Nullable String containerId) {

        static final Server ONE = start();

        /** Of some thirty applications that Spring keeps for the tests to come, each with its pool. */
        private static final String CONNECTIONS = "400";

        String jdbc() {
            return "jdbc:postgresql://%s:%d/postgres".formatted(host, port);
        }

        private static Server start() {
            var server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            System.out.println("Tests use PostgreSQL 18: " + server.kind());
            return server;
        }

        // Ends with the run: Testcontainers removes it.
        @SuppressWarnings("resource")
        private static Server container() {
            var container = new PostgreSQLContainer("postgres:18-alpine")
                    .withCommand("postgres", "-c", "max_connections=" + CONNECTIONS)
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8");
            container.start();
            return new Server(
                    "Testcontainers",
                    container.getHost(),
                    container.getMappedPort(5432),
                    container.getUsername(),
                    container.getPassword(),
                    container.getContainerId());
        }

        // Ends with the run: it has a shutdown hook of its own.
        @SuppressWarnings("resource")
        private static Server embedded() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("unix_socket_directories", "''")
                        .setServerConfig("max_connections", CONNECTIONS)
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                return new Server("embedded binaries", "localhost", postgres.getPort(), "postgres", "postgres", null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
