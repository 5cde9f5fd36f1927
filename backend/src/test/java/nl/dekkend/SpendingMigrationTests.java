package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import nl.dekkend.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A database with accounts of schools from before their history was kept. */
class SpendingMigrationTests {

    private static final String FILLED = """
            insert into profiles.spending
                   (school, year, partnership, basic_support, arrangements, version, saved_at, saved_by, example)
            values ('27MD02', 2025, 'PO2711', '{"granted": 1}', '{"granted": 2}', 3, '2026-02-01', 'SCHOOL_EDITOR', false),
                   ('01VQ00', 2025, 'PO2711', '{"granted": 5}', '{"granted": 6}', 1, '2026-03-01', 'SCHOOL_EDITOR', true)
            """;

    @Test
    void beginsItsHistoryWithWhatSchoolsHaveSaidAndWithoutExamples() throws SQLException {
        var address = JdbcAddress.of(TestDatabase.fresh());
        TextMigrationTests.upTo("5", "profiles", address);
        try (var database = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = database.createStatement()) {
            statement.execute(FILLED);
            new Migrations(address).run();

            var kept = statement.executeQuery("""
                    select string_agg(concat_ws(' ', school, number, partnership, basic_support ->> 'granted'), ', ')
                      from profiles.spending_revision
                    """);
            assertThat(kept.next()).isTrue();
            assertThat(kept.getString(1)).isEqualTo("27MD02 0 PO2711 1");
        }
    }
}
