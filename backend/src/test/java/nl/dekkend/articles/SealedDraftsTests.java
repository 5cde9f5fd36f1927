package nl.dekkend.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.sealing.Rings;
import nl.dekkend.sealing.SealedColumn;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Whereabouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Who has a copy of the database reads nothing of what desks write and have not published. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-sealed"})
class SealedDraftsTests {

    private static final String OLD = "5ea1".repeat(16);
    private static final String NEW = "c3".repeat(32);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Writer anna;
    private Writer bert;

    @BeforeEach
    void twoColleagues() {
        does("delete from articles.draft");
        anna = Writer.of(graphQl, "Anna", "PO2711");
        bert = Writer.of(graphQl, "Bert", "PO2711");
    }

    @Test
    void noTableHoldsAWordOfADraftOfItsTitleOrOfARemark() {
        var id = Writer.id(anna.save(Map.of(
                "title",
                Map.of("nl", "Zebratitel"),
                "body",
                Map.of("nl", "Zebraverhaal"),
                "idempotencyKey",
                "een-sleutel-van-de-bladzijde")));
        bert.does("return", id, 1);

        assertThat(holding(id)).contains("articles.draft", "articles.revision");
        assertThat(holding(asTextAndAsBytes("zebra", "Noem de bron."))).isEmpty();
    }

    @Test
    void whatIsPublishedIsReadAndWhatCameBeforeItStaysSealed() {
        var id = Writer.id(anna.save(Writer.titled("Giraf was hier")));
        anna.save(Map.of("article", id, "version", 1, "title", Map.of("nl", "Leesbaar voor allen")));
        assertThat(Writer.became(bert.does("publish", id, 2))).isEqualTo("ArticlePublished");

        assertThat(holding("leesbaar voor allen")).contains("articles.article", "articles.revision");
        assertThat(holding(asTextAndAsBytes("giraf"))).noneMatch(table -> table.startsWith("articles."));
        bert.history(id)
                .path("article.revisions[*].content.title")
                .entityList(String.class)
                .containsExactly("Leesbaar voor allen", "Leesbaar voor allen", "Giraf was hier");
    }

    @Test
    void draftsAndTheirHistoryAreSealedAnewWithTheNewestSecret(@Autowired List<SealedColumn> sealed) {
        anna.save(Writer.titled("Onder twee sleutels"));
        var articles = sealed.stream()
                .filter(column -> column.table().startsWith("articles."))
                .toList();

        assertThat(Rings.needed(sql, articles, List.of(), OLD))
                .containsExactly("articles.draft.sealed", "articles.revision.sealed");
        assertThat(Rings.reseal(sql, articles, NEW + "," + OLD).getLast()).isZero();
        assertThat(Rings.needed(sql, articles, List.of(), OLD)).isEmpty();

        assertThat(Rings.reseal(sql, articles, OLD + "," + NEW).getLast()).isZero();
        anna.drafts()
                .path("articleDrafts.nodes[*].content.title")
                .entityList(String.class)
                .containsExactly("Onder twee sleutels");
    }

    @Test
    void whatDoesNotOpenTakesNoOthersWithItAndIsThrownAwayOrLeft() {
        var lost = Writer.id(anna.save(Writer.titled("Gaat niet meer open", "partnership", "PO2711")));
        anna.save(Writer.titled("Gaat nog open"));
        does("update articles.draft set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))"
                + " where article_id = '" + lost + "'");

        assertThat(bert.drafts()
                        .path("articleDrafts.nodes[*].content.title")
                        .entityList(String.class)
                        .get())
                .containsExactly("Gaat nog open");
        var seen = bert.draft(lost);
        seen.path("articleDraft.content").valueIsNull();
        seen.path("articleDraft.mayPublish").entity(Boolean.class).isEqualTo(false);
        seen.path("articleDraft.partnership.id").entity(String.class).isEqualTo("PO2711");
        for (var step : List.of("publish", "return"))
            assertThat(Writer.became(bert.does(step, lost, 1))).isEqualTo("DRAFT_DOES_NOT_OPEN");
        assertThat(Writer.became(anna.save(Writer.titled("Eroverheen", "article", lost, "version", 1))))
                .isEqualTo("DRAFT_DOES_NOT_OPEN");
        assertThat(Writer.became(bert.does("discard", lost, 1))).isEqualTo("ArticleDraftDiscarded");
    }

    @Test
    void whatWasWrittenBeforeThereWereSealsIsSealedAtTheNextStart(@Autowired SealingOlderDrafts start) {
        var id = Writer.id(anna.save(Writer.titled("Van vroeger", "partnership", "PO2711")));
        bert.does("return", id, 1);
        var content =
                "'{\"title\":{\"nl\":\"Neushoorn van vroeger\"},\"summary\":{\"nl\":\"s\"},\"body\":{\"nl\":\"b\"},"
                        + "\"audience\":[\"PARENT\"],\"supportNeeds\":[],\"offerIds\":[],\"serviceIds\":[],"
                        + "\"reviewedOn\":\"2026-01-15\",\"sources\":[]}'";
        does("update articles.draft set sealed = null, content = " + content + ", remark = 'Neushoorn'");
        does("insert into articles.revision (article_id, step, at, by_name, content) values ('" + id
                + "', 'SAVED', now(), 'Anna', " + content + ")");
        does("insert into articles.revision (article_id, step, at, by_name, remark) values ('" + id
                + "', 'RETURNED', now(), 'Bert', 'Neushoorn')");
        // More than are sealed in one go.
        does("insert into articles.revision (article_id, step, at, by_name, content)"
                + " select gen_random_uuid()::text, 'SAVED', now(), 'Anna', " + content
                + " from generate_series(1, 402)");

        start.start();
        start.start();

        assertThat(holding("neushoorn")).isEmpty();
        var seen = anna.draft(id);
        seen.path("articleDraft.content.title").entity(String.class).isEqualTo("Neushoorn van vroeger");
        seen.path("articleDraft.remark").entity(String.class).isEqualTo("Neushoorn");
        anna.save(Writer.titled("Van nu", "article", id, "version", 2));
        bert.does("publish", id, 3);
        var history = bert.history(id);
        history.path("article.revisions[?(@.step == 'SAVED')].content.title")
                .entityList(String.class)
                .containsExactly("Van nu", "Neushoorn van vroeger", "Van vroeger");
        history.path("article.revisions[?(@.step == 'RETURNED')].remark")
                .entityList(String.class)
                .containsExactly("Neushoorn", "Noem de bron.");
    }

    @Test
    void nobodyIsServedBeforeAllIsSealed(@Autowired SealingOlderDrafts start) {
        assertThat(start.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private void does(String statement) {
        sql.sql(statement).then().block();
    }

    private static String[] asTextAndAsBytes(String... words) {
        return Stream.of(words)
                .flatMap(word -> Stream.of(word, word.substring(0, 1).toUpperCase() + word.substring(1)))
                .flatMap(text -> Stream.of(text, HexFormat.of().formatHex(text.getBytes(UTF_8))))
                .toArray(String[]::new);
    }

    private List<String> holding(String... words) {
        return new Whereabouts(sql).of(words);
    }
}
