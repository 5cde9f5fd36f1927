package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a desk wrote and did not publish is thrown away for good. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class DiscardingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Writer anna;
    private Writer bert;

    @BeforeEach
    void twoColleagues() {
        sql.sql("delete from articles.draft").then().block();
        anna = Writer.of(graphQl, "Anna", "PO2711");
        bert = Writer.of(graphQl, "Bert", "PO2711");
    }

    @Test
    void ofWhatWasNeverPublishedNoWordStaysOnlyWhoDidWhat() {
        var name = "Bramzoon" + UUID.randomUUID().toString().substring(0, 8);
        var id = Writer.id(anna.save(Map.of(
                "title", Map.of("nl", name), "partnership", "PO2711", "body", Map.of("nl", "Van " + name + "."))));
        bert.does("return", id, 1);
        var before = steps();
        var erased = erased();

        var gone = bert.does("discard", id, 2);

        assertThat(Writer.became(gone)).isEqualTo("ArticleDraftDiscarded");
        gone.path("result.published").valueIsNull();
        anna.draft(id).path("articleDraft").valueIsNull();
        assertThat(rows("select d::text from articles.draft d")).isEmpty();
        assertThat(steps()).hasSize(before.size() + 1).endsWith("SAVED Anna", "RETURNED Bert", "DISCARDED Bert");
        assertThat(rows("select r::text from articles.revision r where r::text ilike '%" + name + "%'"))
                .isEmpty();
        assertThat(erased()).hasSize(erased.size() + 2).allMatch(words -> words.equals("-"));
    }

    @Test
    void whatReadersSeeStaysAndSoDoesItsHistory() {
        var id = Writer.id(anna.save(Writer.titled("Blijft staan", "partnership", "PO2711")));
        bert.does("publish", id, 1);
        var written = anna.save(Writer.titled("Wordt niets", "article", id));

        anna.does("discard", id, Writer.version(written))
                .path("result.published.title")
                .entity(String.class)
                .isEqualTo("Blijft staan");

        var history = bert.history(id);
        history.path("article.title").entity(String.class).isEqualTo("Blijft staan");
        assertThat(list(history, "step")).containsExactly("DISCARDED", "SAVED", "PUBLISHED", "SAVED");
        for (var step : List.of(0, 1))
            history.path("article.revisions[" + step + "].content").valueIsNull();
        history.path("article.revisions[0].erasedAt").valueIsNull();
        history.path("article.revisions[1].erasedAt").hasValue();
        for (var step : List.of(2, 3))
            history.path("article.revisions[" + step + "].content.title")
                    .entity(String.class)
                    .isEqualTo("Blijft staan");
    }

    @Test
    void aColleaguesTextIsNotThrownAwayUnread() {
        var id = Writer.id(anna.save(Writer.titled("Van twee")));
        bert.save(Writer.titled("Van Bert", "article", id, "version", 1));

        var conflict = anna.does("discard", id, 1);

        assertThat(Writer.became(conflict)).isEqualTo("ArticleConflict");
        conflict.path("result.theirs.content.title").entity(String.class).isEqualTo("Van Bert");
        conflict.path("result.yours").valueIsNull();
        bert.draft(id).path("articleDraft.content.title").entity(String.class).isEqualTo("Van Bert");
    }

    @Test
    void whereNothingIsWrittenNothingIsThrownAway() {
        assertThat(Writer.became(anna.does("discard", "zorgplicht", 0))).isEqualTo("NO_ARTICLE_DRAFT");
    }

    @Test
    void theSameRequestTwiceIsDoneOnce() {
        var id = Writer.id(anna.save(Writer.titled("Twee keer weg")));
        var input = Map.of(
                "article", id, "version", 1, "idempotencyKey", UUID.randomUUID().toString());
        anna.discards(input);
        var before = steps();

        assertThat(Writer.became(anna.discards(input))).isEqualTo("ArticleDraftDiscarded");
        assertThat(steps()).isEqualTo(before);
    }

    @Test
    void theDatabaseLetsNothingElseOfHistoryGo() {
        var id = Writer.id(anna.save(Writer.titled("Ligt vast")));
        bert.does("publish", id, 1);

        for (var change : List.of(
                "update articles.revision set sealed = '1', step = 'PUBLISHED' where step = 'SAVED'",
                "update articles.revision set article_id = 'elders' where step = 'PUBLISHED'",
                "update articles.revision set article_id = 'elders' where step = 'SAVED'",
                "update articles.revision set question_id = gen_random_uuid() where step = 'SAVED'",
                "update articles.revision set sealed = null, erased_at = now(), article_id = 'x' where step = 'SAVED'",
                "update articles.revision set sealed = null where step = 'SAVED'",
                "delete from articles.revision",
                "update articles.revision set by_name = 'Cor', erased_at = now(), content = null",
                "update articles.revision set erased_at = now(), content = null where step = 'PUBLISHED'",
                "update articles.revision set content = null where step = 'SAVED'"))
            assertThatThrownBy(() -> sql.sql(change).then().block())
                    .as(change)
                    .hasStackTraceContaining("what was done with an answer stays");
    }

    private List<String> steps() {
        return rows("select step || ' ' || by_name from articles.revision order by number");
    }

    private List<String> erased() {
        return rows("select coalesce(sealed::text, content::text, remark, '-') from articles.revision"
                + " where erased_at is not null");
    }

    private List<String> rows(String query) {
        return sql.sql(query).mapValue(String.class).all().collectList().block();
    }

    private static List<String> list(GraphQlTester.Response answer, String field) {
        return answer.path("article.revisions[*]." + field)
                .entityList(String.class)
                .get();
    }
}
