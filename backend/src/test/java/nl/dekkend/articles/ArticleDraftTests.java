package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What desks see of answers and what they may write, on the database of those that publish. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class ArticleDraftTests {

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
    void whatWasDoneIsToldToDesksByNameAndToNobodyElse() {
        var id = Writer.id(anna.save(Writer.titled("Met geschiedenis")));
        bert.does("publish", id, 1);

        assertThat(bert.history(id)
                        .path("article.revisions[*].by")
                        .entityList(String.class)
                        .get())
                .containsExactly("Bert", "Anna");
        assertThat(new Writer(graphQl)
                        .history(id)
                        .path("article.revisions")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
    }

    @Test
    void aDeskSeesWhatItKeepsWhatAsksForALookFirstAndWhatItTookBackLast() {
        var old = bert.publishes(Writer.id(anna.save(
                Map.of("title", Map.of("nl", "Lang geleden"), "partnership", "PO2711", "reviewedOn", "2025-01-01"))));
        var gone = bert.publishes(Writer.id(anna.save(Writer.titled("Weer weg"))));
        bert.does("withdraw", gone, 1);

        var kept = anna.kept();
        var ids = kept.path("keptArticles.nodes[*].id").entityList(String.class).get();
        assertThat(ids.indexOf(gone)).isGreaterThan(ids.indexOf("zorgplicht"));
        assertThat(ids.indexOf(old)).isLessThan(ids.indexOf("zorgplicht"));
        kept.path("keptArticles.nodes[?(@.id == '" + gone + "')].body")
                .entityList(String.class)
                .containsExactly("");
        assertThat(Writer.of(graphQl, "Cor", "PO2704")
                        .kept()
                        .path("keptArticles.nodes[*].id")
                        .entityList(String.class)
                        .get())
                .contains("zorgplicht")
                .doesNotContain(old);
    }

    @Test
    void howManyWereHelpedIsToldFromFiveUp() {
        sql.sql("""
                insert into articles.rating values ('hoorrecht', '2026-Q3', 5, 4) on conflict do nothing
                """).then().block();

        var ratings = anna.history("hoorrecht");

        ratings.path("article.ratings[0].quarter").entity(String.class).isEqualTo("2026-Q3");
        ratings.path("article.ratings[0].helped").entity(Integer.class).isEqualTo(5);
        ratings.path("article.ratings[0].notHelped").valueIsNull();
        assertThat(new Writer(graphQl)
                        .history("hoorrecht")
                        .path("article.ratings")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var refused = anna.save(Map.of(
                "title", Map.of("nl", ""),
                "summary", Map.of("nl", "x".repeat(201)),
                "body", Map.of("nl", "Zie <b>dit</b> [x](javascript:x) ![y](https://z.example)"),
                "audience", List.of(),
                "supportNeeds", List.of("nergens"),
                "offers", List.of("nergens"),
                "reviewedOn", "2999-01-01",
                "sources", List.of()));

        assertThat(refused.path("result.problems[*].code")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder(
                        "TEXT_MISSING",
                        "TEXT_TOO_LONG",
                        "HTML_IN_BODY",
                        "IMAGE_IN_BODY",
                        "LINK_NOT_POSSIBLE",
                        "AUDIENCE_MISSING",
                        "NO_SUCH_NEED",
                        "NO_SUCH_OFFER",
                        "DATE_IN_FUTURE",
                        "SOURCE_MISSING");
    }

    @Test
    void aQuestionBelongsToANewAnswerAlone() {
        assertThat(Writer.became(
                        anna.save(Writer.titled("Van alles", "article", "zorgplicht", "question", "2026-0001"))))
                .isEqualTo("QUESTION_OF_NEW_ANSWER");
    }

    @Test
    void anAnswerOfOnePartnershipIsFoundThereAndInNoOther() {
        var id = bert.publishes(Writer.id(anna.save(Writer.titled("Alleen in de IJmond", "partnership", "PO2711"))));

        assertThat(ids("{partnership: \"PO2711\", text: \"alleen in de ijmond\"}"))
                .contains(id);
        assertThat(ids("{partnership: \"PO2704\", text: \"alleen in de ijmond\"}"))
                .doesNotContain(id);
    }

    @Test
    void theSameRequestTwiceIsOneAnswer() {
        var more = Writer.titled(
                "Twee keer gestuurd", "idempotencyKey", UUID.randomUUID().toString());

        assertThat(Writer.id(anna.save(more))).isEqualTo(Writer.id(anna.save(more)));
    }

    private List<String> ids(String filter) {
        return graphQl.document("{ articles(filter: " + filter + ", first: 100) { nodes { id } } }")
                .execute()
                .path("articles.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
