package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Desks write answers together, on a database of their own. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class PublishingTests {

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
    void whatOneWritesAnotherPublishesAndReadersSeeItOnlyThen() {
        var id = Writer.id(anna.save(Writer.titled("Wie leest dit als eerste?")));

        assertThat(read(id)).isNull();
        assertThat(Writer.became(anna.does("publish", id, 1))).isEqualTo("WRITTEN_BY_YOU");
        assertThat(read(id)).isNull();

        var published = bert.does("publish", id, 1);
        assertThat(Writer.became(published)).isEqualTo("ArticlePublished");
        assertThat(read("wie-leest-dit-als-eerste")).isEqualTo("Wie leest dit als eerste?");
        published
                .path("result.article.bodyHtml")
                .entity(String.class)
                .satisfies(html -> assertThat(html).contains("<h2>Kort</h2>", "<strong>eerst</strong>"));
        bert.draft(id).path("articleDraft").valueIsNull();
        assertThat(last("Article", "wie-leest-dit-als-eerste")).isEqualTo("ADDED");
    }

    @Test
    void aPublishedAnswerStaysAsItWasUntilTheNextIsPublished() {
        assertThat(Writer.became(anna.save(Writer.titled("Anders gezegd", "article", "mediation"))))
                .isEqualTo("ArticleDraftKept");

        assertThat(read("mediation")).isEqualTo("Wie helpt als het gesprek met school vastloopt?");
        bert.does("publish", "mediation", 1);
        assertThat(read("mediation")).isEqualTo("Anders gezegd");
        assertThat(last("Article", "mediation")).isEqualTo("CHANGED");
        assertThat(found("anders gezegd")).contains("mediation");
    }

    @Test
    void anAnswerIsPublishedAgainWhateverWasDoneWithItBefore() {
        var id = bert.publishes(Writer.id(anna.save(Writer.titled("Keer op keer"))));
        var second = anna.save(Writer.titled("Een tweede keer", "article", id));
        assertThat(Writer.became(bert.does("publish", id, Writer.version(second))))
                .isEqualTo("ArticlePublished");

        var third = anna.save(Writer.titled("Toch niet", "article", id));
        bert.does("discard", id, Writer.version(third));
        anna.does("withdraw", id, 2);
        anna.does("restore", id, 3);
        var fourth = anna.save(Writer.titled("Een vierde keer", "article", id));

        assertThat(Writer.became(bert.does("publish", id, Writer.version(fourth))))
                .isEqualTo("ArticlePublished");
        assertThat(read(id)).isEqualTo("Een vierde keer");
        assertThat(steps(anna.history(id)))
                .containsExactly(
                        "PUBLISHED",
                        "SAVED",
                        "RESTORED",
                        "WITHDRAWN",
                        "DISCARDED",
                        "SAVED",
                        "PUBLISHED",
                        "SAVED",
                        "PUBLISHED",
                        "SAVED");
    }

    @Test
    void whoSawAnEarlierDraftDoesNotPublishTheNextUnread() {
        var id = Writer.id(anna.save(Writer.titled("Eerst zo gezegd")));
        bert.does("publish", id, 1);

        anna.save(Writer.titled("Daarna anders gezegd", "article", id));

        assertThat(Writer.became(bert.does("publish", id, 1))).isEqualTo("ArticleConflict");
        assertThat(read("eerst-zo-gezegd")).isEqualTo("Eerst zo gezegd");
    }

    @Test
    void whoWroteLastDoesNotPublishAlsoWhenAnotherBegan() {
        var id = Writer.id(anna.save(Writer.titled("Door twee geschreven")));
        bert.save(Writer.titled("Door twee mensen geschreven", "article", id, "version", 1));

        assertThat(Writer.became(bert.does("publish", id, 2))).isEqualTo("WRITTEN_BY_YOU");
        assertThat(Writer.became(anna.does("publish", id, 2))).isEqualTo("ArticlePublished");
    }

    @Test
    void whatWasGivenBackIsNotPublishedUntilItIsChanged() {
        var id = Writer.id(anna.save(Writer.titled("Terug naar af")));
        var back = bert.does("return", id, 1);

        back.path("result.draft.state").entity(String.class).isEqualTo("RETURNED");
        back.path("result.draft.remark").entity(String.class).isEqualTo("Noem de bron.");
        back.path("result.draft.remarkBy").entity(String.class).isEqualTo("Bert");
        assertThat(Writer.became(bert.does("publish", id, 2))).isEqualTo("GIVEN_BACK");

        anna.save(Writer.titled("Terug naar voren", "article", id, "version", 2))
                .path("result.draft.remark")
                .valueIsNull();
        assertThat(Writer.became(bert.does("publish", id, 3))).isEqualTo("ArticlePublished");
    }

    @Test
    void aColleaguesTextIsNeverOverwrittenAndBothAreShown() {
        var id = Writer.id(anna.save(Writer.titled("Eerste")));
        bert.save(Writer.titled("Tweede", "article", id, "version", 1));

        var late = anna.save(Writer.titled("Derde", "article", id, "version", 1));

        assertThat(Writer.became(late)).isEqualTo("ArticleConflict");
        late.path("result.yours.title").entity(String.class).isEqualTo("Derde");
        late.path("result.theirs.content.title").entity(String.class).isEqualTo("Tweede");
        assertThat(Writer.became(anna.does("publish", id, 1))).isEqualTo("ArticleConflict");
    }

    @Test
    void anAnswerIsTakenOutAndBroughtBack() {
        var id = bert.publishes(Writer.id(anna.save(Writer.titled("Even weg"))));

        assertThat(Writer.became(anna.does("withdraw", id, 9))).isEqualTo("READ_AGAIN");
        assertThat(Writer.became(anna.does("withdraw", id, 1))).isEqualTo("ArticleKept");
        assertThat(found("even weg")).doesNotContain(id);
        assertThat(last("Article", id)).isEqualTo("REMOVED");
        assertThat(Writer.became(anna.does("withdraw", id, 2))).isEqualTo("ARTICLE_WITHDRAWN");
        assertThat(Writer.became(anna.does("restore", id, 2))).isEqualTo("ArticleKept");
        assertThat(found("even weg")).contains(id);
    }

    private static List<String> steps(GraphQlTester.Response history) {
        return history.path("article.revisions[*].step")
                .entityList(String.class)
                .get();
    }

    private @Nullable String read(String id) {
        var titles = graphQl.document("{ articles(first: 100) { nodes { id title } } }")
                .execute()
                .path("articles.nodes[?(@.id == '" + id + "')].title")
                .entityList(String.class)
                .get();
        return titles.isEmpty() ? null : titles.getFirst();
    }

    private List<String> found(String text) {
        return ids("{text: \"" + text + "\"}");
    }

    private List<String> ids(String filter) {
        return graphQl.document("{ articles(filter: " + filter + ", first: 100) { nodes { id } } }")
                .execute()
                .path("articles.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String last(String type, String record) {
        return sql.sql("""
                select kind from changes.change where type = :type and record = :record order by id desc limit 1
                """)
                .bind("type", type)
                .bind("record", record)
                .mapValue(String.class)
                .one()
                .block();
    }
}
