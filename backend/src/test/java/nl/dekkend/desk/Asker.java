package nl.dekkend.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody who asks a desk something, from a network of their own. */
public record Asker(HttpGraphQlTester caller) {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private static final String THREAD = """
            fragment thread on QuestionThread { number partnership { id } status asker askedAt dueOn keptUntil replyTo
                school { id } schoolCode place theme { id } municipality { id } taken messages { id from text sentAt } }
            """;

    private static final String ASK = """
            mutation($input: AskQuestionInput!) { result: askQuestion(input: $input) { __typename
                ... on QuestionAsked { followUpCode thread { ...thread } }
                ... on QuestionRefused { problems { code field message } } } }
            """ + THREAD;

    private static final String REPLY = """
            mutation($input: ReplyToQuestionInput!) { result: replyToQuestion(input: $input) { __typename
                ... on QuestionContinued { thread { ...thread } }
                ... on QuestionRefused { problems { code field } } } }
            """ + THREAD;

    private static final String ERASE = """
            mutation($input: EraseQuestionInput!) { result: eraseQuestion(input: $input) { __typename
                ... on QuestionErased { number }
                ... on QuestionRefused { problems { code field } } } }
            """;

    static final String READ = "query($code: String!) { myQuestion(followUpCode: $code) { ...thread } } " + THREAD;

    public static Asker somewhere(HttpGraphQlTester graphQl) {
        var network = NETWORKS.incrementAndGet();
        return new Asker(graphQl.mutate()
                .headers(
                        headers -> headers.set("X-Forwarded-For", "10.%d.%d.9".formatted(network / 250, network % 250)))
                .build());
    }

    public GraphQlTester.Response send(Map<String, ?> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("partnership", "PO2711");
        input.put("text", "Mijn dochter durft niet meer naar school. Wie helpt ons?");
        input.put("asker", "PARENT");
        input.putAll(more);
        return caller.document(ASK).variable("input", input).execute();
    }

    /** Asks, and returns the code. */
    public String ask(String text) {
        return code(send(Map.of("text", text)));
    }

    public GraphQlTester.Response read(String code) {
        return caller.document(READ).variable("code", code).execute();
    }

    GraphQlTester.Response reply(String code, String text, @Nullable String key) {
        var input = new HashMap<String, @Nullable Object>(Map.of("followUpCode", code, "text", text));
        input.put("idempotencyKey", key);
        return caller.document(REPLY).variable("input", input).execute();
    }

    public GraphQlTester.Response erase(String code, @Nullable String key) {
        var input = new HashMap<String, @Nullable Object>(Map.of("followUpCode", code));
        input.put("idempotencyKey", key);
        return caller.document(ERASE).variable("input", input).execute();
    }

    static String code(GraphQlTester.Response answer) {
        return answer.path("result.followUpCode").entity(String.class).get();
    }

    static List<String> problems(GraphQlTester.Response answer) {
        return answer.path("result.problems[*].code").entityList(String.class).get();
    }

    /** What stands in the thread that was answered under this name. */
    static List<String> texts(GraphQlTester.Response answer, String thread) {
        return answer.path(thread + ".messages[*].text")
                .entityList(String.class)
                .get();
    }
}
