package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

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
    void aTitleThatIsTheIdOfADraftIsNoId() {
        var draft = Writer.id(anna.save(Writer.titled(UUID.randomUUID().toString())));

        assertThat(bert.publishes(draft)).startsWith("antwoord");
    }
}
