package nl.dekkend.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The two passwords of the local database, made at its first start: other people on this machine can reach the port.
 * The application is an ordinary user; extensions that need more are put in by the administrator.
 */
record LocalSecrets(String admin, String application) {

    private static final String FILE = "dekkend.passwords";

    /** Empty when the first start was never finished. */
    static Optional<LocalSecrets> in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        return Optional.of(new LocalSecrets(lines.get(0), lines.get(1)));
    }

    static LocalSecrets introduce(EmbeddedPostgres server, Path folder) throws IOException, SQLException {
        var secrets = new LocalSecrets(random(), random());
        run(server, "postgres", "alter role postgres password '" + secrets.admin + "'");
        run(server, "postgres", "create role dekkend login password '" + secrets.application + "'");
        run(server, "postgres", "create database dekkend owner dekkend");
        run(server, "dekkend", "create extension earthdistance with schema public cascade");
        Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        RunFile.Private.write(folder.resolve(FILE), secrets.admin + "\n" + secrets.application + "\n");
        run(server, "postgres", "select pg_reload_conf()");
        return secrets;
    }

    private static void run(EmbeddedPostgres server, String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Keeps the passwords out of logs. */
    @Override
    public String toString() {
        return "LocalSecrets";
    }
}
