package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.dekkend.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A database with drafts from before an unpublished answer had an id that says nothing. */
class ArticleMigrationTests {

    private static final String FILLED = """
            insert into articles.article (id, position, title, summary, body, audience, support_needs, offer_ids,
                   service_ids, partnership_id, reviewed_on, sources, search_words, translated_words)
            values ('zorgplicht', 1, '{"nl": "Zorgplicht"}', '{"nl": ""}', '{"nl": ""}', '{}', '{}', '{}', '{}', null, '2026-01-15',
                    '[]', '', '');
            insert into articles.draft (article_id, content, state, written_by, written_by_name, written_at, remark,
                   remark_by_name, version)
            values ('zorgplicht', '{}', 'WRITTEN', 'a', 'Anna', now(), null, null, 1),
                   ('over-bram', '{}', 'RETURNED', 'a', 'Anna', now(), 'Noem Bram niet.', 'Bert', 2);
            insert into articles.revision (article_id, step, at, by_name, remark, content)
            values ('zorgplicht', 'SAVED', now(), 'Anna', null, '{}'),
                   ('over-bram', 'SAVED', now(), 'Anna', null, '{}'),
                   ('over-bram', 'RETURNED', now(), 'Bert', 'Noem Bram niet.', null);
            """;

    private static final String FROM_A_QUESTION = """
            insert into desk.question (id, number, partnership_id, look_up, look_up_mark, asker, told, status, asked_at,
                   last_at)
            values ('00000000-0000-4000-8000-000000000001', 'AAAA-AAAA', 'PO2711', repeat('a', 64), '', 'PARENT', '',
                    'NEW', now(), now());
            insert into articles.article (id, position, title, summary, body, audience, support_needs, offer_ids,
                   service_ids, reviewed_on, sources, search_words, translated_words)
            values ('standing', 1, '{"nl": ""}', '{"nl": ""}', '{"nl": ""}', '{}', '{}', '{}', '{}', now(), '[]', '', '');
            insert into articles.draft (article_id, partnership_id, sealed, state, written_by, written_by_name,
                   written_at, version, question_id)
            values ('for-all', null, 'a', 'WRITTEN', 'a', 'Anna', now(), 1, '00000000-0000-4000-8000-000000000001'),
                   ('for-another', 'VO2704', 'a', 'WRITTEN', 'a', 'Anna', now(), 1,
                    '00000000-0000-4000-8000-000000000001'),
                   ('standing', null, 'a', 'WRITTEN', 'c', 'Cor', now(), 1, '00000000-0000-4000-8000-000000000001');
            insert into articles.revision (article_id, step, at, by_name, sealed, content, question_id)
            values ('standing', 'SAVED', now(), 'Anna', 'a', null, '00000000-0000-4000-8000-000000000001'),
                   ('standing', 'PUBLISHED', now(), 'Bert', null, '{}', null),
                   ('standing', 'SAVED', now(), 'Cor', 'a', null, '00000000-0000-4000-8000-000000000001');
            """;

    @Test
    void takesTitlesOutOfTheIdsOfWhatWasNeverPublishedAndKeepsWhatWasWritten() throws SQLException {
        var address = JdbcAddress.of(TestDatabase.fresh());
        TextMigrationTests.upTo("1", "shared", address);
        TextMigrationTests.upTo("4", "articles", address);
        try (var database = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = database.createStatement()) {
            statement.execute(FILLED);
            new Migrations(address).run();

            assertThat(one(statement, """
                    select string_agg(concat_ws(' ', article_id ~ '^[0-9a-f-]{36}$', remark, version), ', ' order by version)
                      from articles.draft
                    """)).isEqualTo("f 1, t Noem Bram niet. 2");
            assertThat(one(statement, """
                    select string_agg(concat_ws(' ', step, draft.version, revision.remark), ', ' order by number)
                      from articles.revision
                      join articles.draft using (article_id)
                    """)).isEqualTo("SAVED 1, SAVED 2, RETURNED 2 Noem Bram niet.");
            assertThat(one(
                            statement,
                            "select string_agg(article_id, ' ') from articles.draft where article_id like 'z%'"))
                    .isEqualTo("zorgplicht");
        }
    }

    @Test
    void givesWhatWasWrittenFromAQuestionToTheDeskOfThatQuestion() throws SQLException {
        var address = JdbcAddress.of(TestDatabase.fresh());
        TextMigrationTests.upTo("1", "shared", address);
        TextMigrationTests.upTo("11", "desk", address);
        TextMigrationTests.upTo("5", "articles", address);
        try (var database = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = database.createStatement()) {
            statement.execute(FROM_A_QUESTION);
            new Migrations(address).run();

            assertThat(one(
                            statement,
                            "select string_agg(concat_ws(' ', article_id, kept_by), ', ' order by article_id)"
                                    + " from articles.draft"))
                    .isEqualTo("for-all PO2711, for-another, standing");
            assertThat(one(
                            statement,
                            "select string_agg(concat_ws(' ', step, kept_by), ', ' order by number)"
                                    + " from articles.revision"))
                    .isEqualTo("SAVED PO2711, PUBLISHED, SAVED");
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        var found = statement.executeQuery(query);
        assertThat(found.next()).isTrue();
        return found.getString(1);
    }
}
