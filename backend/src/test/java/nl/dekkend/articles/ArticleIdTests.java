package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** By which ids an answer is found before and after it is published, on the database of those that publish. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class ArticleIdTests {

    @Autowired
    HttpGraphQlTester graphQl;

    private Writer anna;
    private Writer bert;

    @BeforeEach
    void twoColleagues() {
        anna = Writer.of(graphQl, "Anna", "PO2711");
        bert = Writer.of(graphQl, "Bert", "PO2711");
    }

    @Test
    void anAnswerGetsAReadableIdWhenItIsPublishedAndIsFoundByTheFormerTooAndGoesOnByIt() {
        var draft = Writer.id(anna.save(Writer.titled("Twee namen voor een")));
        assertThat(draft).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        assertThat(bert.publishes(draft)).isEqualTo("twee-namen-voor-een");
        assertThat(anna.history(draft)
                        .path("article.revisions[*].step")
                        .entityList(String.class)
                        .get())
                .containsExactly("PUBLISHED", "SAVED");
        assertThat(Writer.id(anna.save(Writer.titled("Anders verteld", "article", draft))))
                .isEqualTo("twee-namen-voor-een");
        assertThat(Writer.became(bert.save(Writer.titled("Tegelijk", "article", draft))))
                .isEqualTo("ArticleConflict");
        anna.draft(draft).path("articleDraft.published.id").entity(String.class).isEqualTo("twee-namen-voor-een");
    }

    @Test
    void whatIsPublishedUnderOneTitleTwiceHasIdsOfItsOwn() {
        var first = Writer.id(anna.save(Writer.titled("Zelfde titel")));
        var second = Writer.id(anna.save(Writer.titled("Zelfde titel")));

        assertThat(List.of(bert.publishes(first), bert.publishes(second)))
                .containsExactly("zelfde-titel", "zelfde-titel-2");
    }

    @Test
    void aTitleThatAHundredHaveIsStillPublished(@Autowired DatabaseClient sql) {
        var draft = Writer.id(anna.save(Writer.titled("Vol")));
        sql.sql("""
                insert into articles.draft
                select (jsonb_populate_record(draft, jsonb_build_object(
                        'article_id', concat_ws('-', 'vol', nullif(one, 1)), 'id', gen_random_uuid(),
                        'sealed', null, 'content', '{}'::jsonb))).*
                  from articles.draft cross join generate_series(1, 100) one
                 where article_id = :draft
                """).bind("draft", draft).then().block();

        assertThat(bert.publishes(draft)).matches("vol-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        sql.sql("delete from articles.draft where article_id ~ '^vol(-|$)'")
                .then()
                .block();
    }

    @Test
    void aTitleThatIsTheIdOfADraftIsNoId() {
        var draft = Writer.id(anna.save(Writer.titled(UUID.randomUUID().toString())));

        assertThat(bert.publishes(draft)).startsWith("antwoord");
    }
}
