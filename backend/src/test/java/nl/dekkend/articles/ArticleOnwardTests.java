package nl.dekkend.articles;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Where readers of an answer can go on: other answers about the same need, and somebody who helps. */
@DekkendTest("dekkend.imports.at-start=true")
class ArticleOnwardTests {

    /** Rights and rules that hold for every child alike: with one need they would seem to be about that alone. */
    private static final Set<String> ABOUT_EVERY_NEED = Set.of("""
            aanspreekpunt-vo avg basisondersteuning capaciteit escalatieladder geschillencommissie hoorrecht mediation
            opp schoolgids sociale-kaart sop steunpunt zorgplicht
            """.strip().split("\\s+"));

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void everyTopicBelongsToANeedUnlessItHoldsForAll() {
        assertThat(topicsWithout(answer -> answer.supportNeeds().isEmpty()))
                .containsExactlyInAnyOrderElementsOf(ABOUT_EVERY_NEED);
    }

    @Test
    void everyTopicLeadsToAnOfferOrAService() {
        assertThat(topicsWithout(
                        answer -> answer.offers().isEmpty() && answer.services().isEmpty()))
                .isEmpty();
    }

    private Set<String> topicsWithout(Predicate<Answer> isMissing) {
        var answers = graphQl.document("""
                { articles(first: 50) { nodes { id supportNeeds { id } offers { id } services { id } } } }
                """).execute().path("articles.nodes").entityList(Answer.class).get().stream()
                .collect(toMap(Answer::id, identity()));
        assertThat(answers).containsKeys(ArticleQueriesTests.TOPICS.toArray(String[]::new));
        return ArticleQueriesTests.TOPICS.stream()
                .filter(topic -> isMissing.test(answers.get(topic)))
                .collect(toSet());
    }

    private record Answer(String id, List<Link> supportNeeds, List<Link> offers, List<Link> services) {}

    private record Link(String id) {}
}
