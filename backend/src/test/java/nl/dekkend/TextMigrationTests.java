package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.dekkend.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that was filled before texts were kept by language. */
class TextMigrationTests {

    /** The last version of each module before. */
    private static final Map<String, String> BEFORE = Map.of(
            "shared",
            "1",
            "imports",
            "3",
            "changes",
            "1",
            "needs",
            "1",
            "territory",
            "2",
            "schools",
            "4",
            "socialmap",
            "1",
            "offers",
            "1");

    private static final String FILLED = """
            insert into needs.support_need (id, position, synonyms, texts, source) values ('lezen', 1, '{}',
                '{"NL": {"name": "Lezen", "plainName": "Leest moeilijk"}, "EN": {"name": "Reading", "plainName": "Hard to read"}}',
                '{"title": "Plan"}');
            insert into needs.term (id, texts, source, search_words) values ('arrangement',
                '{"NL": {"name": "Arrangement", "explanation": "Extra hulp"}}', '{"title": "Plan"}', 'Arrangement');

            insert into territory.partnership (id, sector) values ('PO2711', 'PRIMARY');
            insert into territory.partnership_profile (id, name, takes_part, contacts, source_title, source_note)
            values ('PO2711', 'SWV PO IJmond', true, '[{"role": "kantoor"}]', 'Plan', 'Alleen het jaar is bekend.');
            insert into territory.core_area (id, name, partnership, example, source_title)
            values ('beverwijk', 'Beverwijk', 'PO2711', true, 'Plan');

            insert into schools.register (kind, title, note) values ('boards', 'Besturen', 'Een uitsnede.');
            insert into schools.membership (school, partnership, title, note)
            values ('18XY00', 'VO2704', 'Plan', 'Staat in Velsen.');

            insert into socialmap.organisation (id, name, kind, description, places, contacts, source, example)
            values ('cjg', 'CJG', 'YOUTH_PARTNER', 'Helpt.', '[]', '[]', '{"title": "Plan"}', false),
                   ('ggd', 'GGD', 'YOUTH_PARTNER', null, '[]', '[]', '{"title": "Plan"}', false);
            insert into socialmap.service (id, name, organisation_id, category, description, support_needs, service_area,
                places, languages, cost, accessibility, routes, contacts, source, example, search_words)
            values ('jeugdteam', 'Jeugdteam', 'cjg', 'HEALTH', 'Denkt mee.', '{}', '{}', '[]', '{Nederlands,Engels}',
                'gratis', '{}', '[]', '[]', '{"title": "Plan"}', false, 'Jeugdteam');
            insert into socialmap.support_desk (partnership_id, name, organisation_id, hours, answers_within_working_days,
                source, example)
            values ('PO2711', 'Steunpunt', 'cjg', 'maandag', 3, '{"title": "Plan"}', false);
            insert into socialmap.responsibility (id, municipality_id, postcodes, sector, theme, organisation_id,
                explanation, source, example)
            values ('beverwijk', 'GM0375', '{}', 'PRIMARY', 'YOUTH_HELP', 'cjg', 'Regelt het.', '{"title": "Plan"}', false);

            insert into offers.offer (id, name, kind, summary, partnership_ids, support_needs, service_area, places,
                routes, start_by, history, contacts, status, source, example, search_words)
            values ('via-nova', 'Via Nova', 'OTHER', 'Onderwijs.', '{}', '{}', '{}', '[]', '[]', '{}', '[]', '[]',
                'RUNNING', '{"title": "Plan"}', false, 'Via Nova');
            """;

    private static Connection database;

    @BeforeAll
    static void aDatabaseOfBeforeIsMigrated() throws SQLException {
        var address = JdbcAddress.of(TestDatabase.fresh());
        database = DriverManager.getConnection(address.url(), address.user(), address.password());
        Migrations.MODULES.stream()
                .filter(BEFORE::containsKey)
                .forEach(module -> upTo(BEFORE.get(module), module, address));
        try (var statement = database.createStatement()) {
            statement.execute(FILLED);
        }
        new Migrations(address).run();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            needs.support_need            | name          | {"en": "Reading", "nl": "Lezen"}
            needs.support_need            | plain_name    | {"en": "Hard to read", "nl": "Leest moeilijk"}
            needs.term                    | explanation   | {"nl": "Extra hulp"}
            needs.term                    | order_text    | arrangement
            territory.named_partnership   | source_note   | {"nl": "Alleen het jaar is bekend."}
            territory.core_area           | source_note   | null
            schools.membership            | note          | {"nl": "Staat in Velsen."}
            schools.register              | note ->> 'nl' | Een uitsnede.
            socialmap.organisation        | description   | {"nl": "Helpt."}
            socialmap.service             | description   | {"nl": "Denkt mee."}
            socialmap.service             | eligibility   | null
            socialmap.service             | cost          | {"nl": "gratis"}
            socialmap.service             | languages     | ["Nederlands", "Engels"]
            socialmap.service             | accessibility | []
            socialmap.support_desk        | hours         | {"nl": "maandag"}
            socialmap.responsibility      | explanation   | {"nl": "Regelt het."}
            offers.offer                  | summary       | {"nl": "Onderwijs."}
            offers.offer                  | description   | null
            """)
    void whatWasThereIsDutchNow(String table, String column, String kept) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select " + column + " from " + table + " order by 1 limit 1")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(kept);
        }
    }

    /** Brings one module to a version it once had. */
    static void upTo(String version, String module, JdbcAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .table("flyway_history")
                .target(version)
                .load()
                .migrate();
    }
}
