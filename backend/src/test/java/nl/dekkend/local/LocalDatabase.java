package nl.dekkend.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL 18 in a folder of its own, with durability on: what was acknowledged survives a power cut. */
class LocalDatabase {

    private LocalDatabase() {}

    /** Its R2DBC address. It ends with this process. */
    static String start(Path data) {
        System.setProperty(
                "ot.epg.working-dir", data.resolve("postgres-binaries").toString());
        Leftovers.endServerOf(data);
        var folder = data.resolve("postgres");
        try {
            var secrets = LocalSecrets.in(folder);
            if (secrets.isEmpty()) FileSystemUtils.deleteRecursively(folder); // a first start that was cut off
            var server = start(
                    folder,
                    data.resolve("postgres.log"),
                    secrets.map(LocalSecrets::admin).orElse(""));
            var kept = secrets.isPresent() ? secrets.get() : LocalSecrets.introduce(server, folder);
            return "r2dbc:postgresql://dekkend:%s@127.0.0.1:%d/dekkend".formatted(kept.application(), server.getPort());
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LocalFailure("PostgreSQL cannot start in %s: %s. Its own words are in %s."
                    .formatted(folder, e.getMessage(), data.resolve("postgres.log")));
        }
    }

    private static EmbeddedPostgres start(Path folder, Path log, String password) throws IOException {
        Files.createDirectories(folder.getParent());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "100")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .start();
    }
}
