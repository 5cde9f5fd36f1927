package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Two of a desk begin at the same moment. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class ArticlesTogetherTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void whoBeginAtOnceWithWhatIsPublishedOverwriteNobody() {
        var anna = Writer.of(graphQl, "Anna", "PO2711");
        var bert = Writer.of(graphQl, "Bert", "PO2711");
        for (int round = 0; round < 10; round++) {
            var draft = Writer.id(anna.save(Writer.titled("Tegelijk " + round)));
            var ids = List.of(draft, bert.publishes(draft));

            var became = AtOnce.send(
                    2,
                    one -> Writer.became(
                            (one == 0 ? anna : bert).save(Writer.titled("Van " + one, "article", ids.get(one)))));

            assertThat(became).containsExactlyInAnyOrder("ArticleDraftKept", "ArticleConflict");
        }
    }
}
