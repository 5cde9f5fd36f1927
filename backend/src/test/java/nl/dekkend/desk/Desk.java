package nl.dekkend.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody at a desk, or who would like to be. */
public record Desk(HttpGraphQlTester caller) {

    private static final String QUESTION = """
            fragment question on DeskQuestion { number partnership { id } status asker school { id } place replyTo owner
                mine dueOn overdue keptUntil version messages { from text } notes { text by } }
            """;

    public static Desk of(HttpGraphQlTester graphQl, String name, String... partnerships) {
        return new Desk(Issuer.as(
                graphQl, name, Map.of("roles", List.of("desk"), "partnerships", List.of(partnerships), "name", name)));
    }

    GraphQlTester.Response inbox(Map<String, ?> filter) {
        return caller.document("query($filter: InboxFilter) { questionInbox(filter: $filter, first: 20) { totalCount"
                        + " nodes { ...question } } } " + QUESTION)
                .variable("filter", filter)
                .execute();
    }

    GraphQlTester.Response page(InboxSort sort, int first, @Nullable String after) {
        return caller.document("""
                query($sort: InboxSort, $n: Int!, $after: String) {
                    questionInbox(sort: $sort, first: $n, after: $after) { totalCount nodes { ...question }
                        pageInfo { hasNextPage endCursor } } }
                """ + QUESTION)
                .variable("sort", sort)
                .variable("n", first)
                .variable("after", after)
                .execute();
    }

    GraphQlTester.Response read(String number) {
        return caller.document("query($n: String!) { deskQuestion(number: $n) { ...question } } " + QUESTION)
                .variable("n", number)
                .execute();
    }

    GraphQlTester.Response anonymised(String number) {
        return caller.document("query($n: String!) { deskQuestion(number: $n) { anonymised { text } } }")
                .variable("n", number)
                .execute();
    }

    /** What has not left. */
    GraphQlTester.Response unsent(String number) {
        return caller.document("""
                query($n: String!) { deskQuestion(number: $n) { draft { text } writing
                    outgoing { text by mine leavesAt } } }
                """).variable("n", number).execute();
    }

    GraphQlTester.Response writes(String number, String text) {
        return caller.document("""
                mutation($input: SaveAnswerDraftInput!) { result: saveAnswerDraft(input: $input) { __typename
                    ... on QuestionRefused { problems { code field } } } }
                """)
                .variable("input", Map.of("number", number, "text", text))
                .execute();
    }

    GraphQlTester.Response undoes(String number) {
        return caller.document("""
                mutation($input: UndoAnswerInput!) { result: undoAnswer(input: $input) { __typename
                    ... on QuestionRefused { problems { code field } } } }
                """).variable("input", Map.of("number", number)).execute();
    }

    GraphQlTester.Response colleagues(String partnership) {
        return caller.document("query($p: ID!) { deskColleagues(partnership: $p) { id name me } }")
                .variable("p", partnership)
                .execute();
    }

    /** One of the five: "answer", "noteOn", "assign", "escalate" or "close". */
    GraphQlTester.Response does(String what, String number, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("number", number));
        input.putAll(more);
        var type = what.substring(0, 1).toUpperCase() + what.substring(1);
        return caller.document("""
                mutation($input: %1$sQuestionInput!) { result: %2$sQuestion(input: $input) { __typename
                    ... on DeskQuestionKept { question { ...question } }
                    ... on DeskQuestionConflict { yours question { ...question } }
                    ... on QuestionRefused { problems { code field } } } }
                """.formatted(type, what) + QUESTION)
                .variable("input", input)
                .execute();
    }

    public static String became(GraphQlTester.Response answer) {
        var codes = codes(answer);
        return codes.isEmpty()
                ? answer.path("result.__typename").entity(String.class).get()
                : codes.getFirst();
    }

    public static List<String> codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }

    public static List<String> list(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }
}
