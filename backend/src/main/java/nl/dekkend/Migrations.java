package nl.dekkend;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables of every module up to date: one schema, one folder and one history per module. The only place that
 * uses JDBC, because Flyway knows nothing else; its connections are closed when it is done.
 */
class Migrations {

    /** In this order; a module without a folder is passed over. */
    static final List<String> MODULES = List.of(
            "shared",
            "imports",
            "changes",
            "mail",
            "identity",
            "needs",
            "territory",
            "schools",
            "socialmap",
            "offers",
            "profiles",
            "teams",
            "desk",
            "articles",
            "corrections",
            "search",
            "coverage",
            "plans");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    /** Any number will do, as long as every replica asks for the same lock. */
    private static final long ONE_AT_A_TIME = 2711_2705;

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    Migrations(JdbcAddress address) {
        database.setUrl(address.url());
        database.setUser(address.user());
        database.setPassword(address.password());
    }

    /** Does nothing when the database was brought up to date by exactly these files before. */
    void run() {
        try (var connection = database.getConnection()) {
            var files = MigrationFiles.onTheClassPath();
            lock(connection);
            if (files.checksum().equals(checksum(connection))) return;
            if (!MODULES.containsAll(files.modules())) {
                throw new IllegalStateException(
                        "Migrations lie in a folder without a place in the order: " + files.modules());
            }
            MODULES.stream().filter(files.modules()::contains).forEach(this::migrate);
            remember(connection, files.checksum());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The database could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private void migrate(String module) {
        var applied = Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .table("flyway_history")
                .failOnMissingLocations(true)
                .load()
                .migrate();
        log.info("{}: {} migrations applied", module, applied.migrationsExecuted);
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            statement.execute("create table if not exists public.migrated (checksum text not null)");
        }
    }

    private static String checksum(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select checksum from public.migrated")) {
            return row.next() ? row.getString("checksum") : "never";
        }
    }

    private static void remember(Connection connection, String checksum) throws SQLException {
        try (var statement = connection.prepareStatement(
                "with gone as (delete from public.migrated) insert into public.migrated values (?)")) {
            statement.setString(1, checksum);
            statement.execute();
        }
    }
}
