package nl.dekkend.desk;

import static nl.dekkend.desk.ArticleDesk.attempt;
import static nl.dekkend.desk.ArticleDesk.became;
import static nl.dekkend.desk.ArticleDesk.id;
import static nl.dekkend.desk.ArticleDesk.publish;
import static nl.dekkend.desk.ArticleDesk.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What begins with a question is read by the desk that was asked alone, until a colleague there published it. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.database=articles-from-questions"
})
class DraftsStayWithTheirDeskTests {

    @Autowired
    HttpGraphQlTester graphQl;

    private Desk anna;
    private Desk bert;
    private String number = "";

    @BeforeEach
    void aQuestionAndTwoColleagues(@Autowired DatabaseClient sql, @Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "articles.draft"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        number = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    @Test
    void whatWillHoldEverywhereIsSeenByTheDeskOfTheQuestionAloneUntilItIsPublished() {
        var cor = Desk.of(graphQl, "Cor", "PO2704");
        var draft = id(save(anna, Map.of("question", number)));
        var other = id(save(anna, Map.of()));

        assertThat(drafts(bert)).containsExactlyInAnyOrder(draft, other);
        assertThat(drafts(cor)).containsExactly(other);
        for (var id : List.of(draft, UUID.randomUUID().toString())) {
            one(cor, id).path("articleDraft").valueIsNull();
            assertThat(became(save(cor, Map.of("article", id, "version", 1)))).isEqualTo("FORBIDDEN");
            assertThat(Desk.codes(attempt(cor, id))).containsExactly("FORBIDDEN");
        }
        one(bert, draft).path("articleDraft.partnership").valueIsNull();

        var published = publish(bert, draft);

        assertThat(words(bert, published)).hasSize(2);
        assertThat(words(cor, published)).hasSize(1);
        id(save(cor, Map.of("article", published)));
    }

    @Test
    void itIsForThePartnershipOfTheQuestionOrForAll() {
        var both = Desk.of(graphQl, "Dirk", "PO2711", "VO2704");

        assertThat(became(save(both, Map.of("question", number, "partnership", "VO2704"))))
                .isEqualTo("PARTNERSHIP_OF_QUESTION");

        id(save(both, Map.of("question", number, "partnership", "PO2711")));
        assertThat(drafts(bert)).hasSize(1);
        assertThat(drafts(Desk.of(graphQl, "Els", "VO2704"))).isEmpty();
    }

    @Test
    void whoWritesOnWhatTheyHadOpenWhileItWasPublishedWritesForTheirOwnDeskAlone() {
        var cor = Desk.of(graphQl, "Cor", "PO2704");
        var draft = id(save(anna, Map.of("question", number)));
        var published = publish(bert, draft);
        id(save(anna, Map.of("article", draft)));

        assertThat(drafts(bert)).containsExactly(published);
        assertThat(drafts(cor)).isEmpty();
        one(cor, published).path("articleDraft").valueIsNull();
        assertThat(became(save(cor, Map.of("article", published)))).isEqualTo("OTHERS_WRITE");
        assertThat(attempt(cor, published)
                        .path("result.problems[0].code")
                        .entity(String.class)
                        .get())
                .isEqualTo("OTHERS_WRITE");
        assertThat(words(cor, published)).hasSize(1);
        assertThat(words(bert, published)).hasSize(3);
    }

    @Test
    void whoWritesWhatTheyHadOpenOverTheTextOfAnotherDeskTakesItToTheirOwn() {
        var cor = Desk.of(graphQl, "Cor", "PO2704");
        var draft = id(save(anna, Map.of("question", number)));
        var published = publish(bert, draft);
        id(save(cor, Map.of("article", published)));
        assertThat(drafts(bert)).containsExactly(published);

        id(save(anna, Map.of("article", draft, "version", 3)));

        assertThat(drafts(cor)).isEmpty();
        assertThat(words(cor, published)).hasSize(2);
        assertThat(became(save(cor, Map.of("article", published, "version", 4))))
                .isEqualTo("OTHERS_WRITE");
    }

    @Test
    void whoLostTheDeskGetsNothingOfItByAnOldKey() {
        var key = Map.<String, Object>of("question", number, "idempotencyKey", "een-sleutel-van-de-bladzijde");
        id(save(Desk.of(graphQl, "Dirk", "PO2711", "PO2704"), key));

        assertThat(became(save(Desk.of(graphQl, "Dirk", "PO2704"), key))).isEqualTo("NO_ARTICLE_DRAFT");
    }

    private static List<String> drafts(Desk desk) {
        return Desk.list(
                desk.caller()
                        .document("{ articleDrafts(first: 50) { nodes { id } } }")
                        .execute(),
                "articleDrafts.nodes[*].id");
    }

    private static GraphQlTester.Response one(Desk desk, String draft) {
        return desk.caller()
                .document("query($id: ID!) { articleDraft(article: $id) { id partnership { id } } }")
                .variable("id", draft)
                .execute();
    }

    /** What the steps say, as far as it is shown. */
    private static List<String> words(Desk desk, String article) {
        return Desk.list(
                desk.caller()
                        .document("query($id: ID!) { article(id: $id) { revisions { content { title } } } }")
                        .variable("id", article)
                        .execute(),
                "article.revisions[*].content.title");
    }
}
