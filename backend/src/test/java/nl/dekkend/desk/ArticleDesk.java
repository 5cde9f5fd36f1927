package nl.dekkend.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a desk does with answers for everybody that begin with a question. */
final class ArticleDesk {

    private ArticleDesk() {}

    static GraphQlTester.Response save(Desk desk, Map<String, Object> more) {
        var input = new HashMap<String, Object>(Map.of(
                "version", 0,
                "title", Map.of("nl", "Wie gaat mee?"),
                "summary", Map.of("nl", "Wie u wilt."),
                "body", Map.of("nl", "Neem iemand mee."),
                "audience", List.of("PARENT"),
                "reviewedOn", "2026-01-15",
                "sources", List.of(Map.of("title", "Schoolgids"))));
        input.putAll(more);
        return desk.caller().document("""
                mutation($input: SaveArticleInput!) { result: saveArticle(input: $input) { __typename
                    ... on ArticleDraftKept { draft { id } } ... on ArticleRefused { problems { code } } } }
                """).variable("input", input).execute();
    }

    static String publish(Desk desk, String draft) {
        return attempt(desk, draft)
                .path("result.article.id")
                .entity(String.class)
                .get();
    }

    static GraphQlTester.Response attempt(Desk desk, String draft) {
        return desk.caller()
                .document("""
                mutation($input: PublishArticleInput!) { result: publishArticle(input: $input) {
                    ... on ArticlePublished { article { id } } ... on ArticleRefused { problems { code } } } }
                """)
                .variable("input", Map.of("article", draft, "version", 1))
                .execute();
    }

    static String id(GraphQlTester.Response saved) {
        return saved.path("result.draft.id").entity(String.class).get();
    }

    static String became(GraphQlTester.Response answer) {
        var codes = Desk.codes(answer);
        return codes.isEmpty()
                ? answer.path("result.problems[0].code").entity(String.class).get()
                : codes.getFirst();
    }
}
