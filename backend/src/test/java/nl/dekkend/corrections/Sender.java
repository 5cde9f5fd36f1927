package nl.dekkend.corrections;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody without an account tells what is wrong, from a network of their own. */
record Sender(HttpGraphQlTester caller) {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private static final String SUGGEST = """
            mutation($input: SuggestCorrectionInput!) { result: suggestCorrection(input: $input) { __typename
                ... on CorrectionSuggested { readBy { id } keptUntil }
                ... on CorrectionRefused { problems { code field message } } } }
            """;

    private static final String DECIDE = """
            mutation($input: DecideCorrectionsInput!) { result: decideCorrections(input: $input) { __typename
                ... on CorrectionsDecided { corrections { ...all } }
                ... on CorrectionsConflict { corrections { ...all } }
                ... on CorrectionRefused { problems { code field } } } }
            fragment all on Correction {
                id version status decidedBy decidedAt wrong proposal explanation keptUntil answerWanted }
            """;

    private static final String QUEUE = """
            query($status: [CorrectionStatus!]) { corrections(status: $status, first: 100) { totalCount
                nodes { id version subjectId subjectName wrong proposal status answerWanted decidedBy explanation
                    subject { __typename ... on School { phone } ... on Offer { id } ... on Service { id }
                        ... on Organisation { id } } } } }
            """;

    static Sender somewhere(HttpGraphQlTester graphQl) {
        var network = NETWORKS.incrementAndGet();
        return new Sender(graphQl.mutate()
                .headers(
                        headers -> headers.set("X-Forwarded-For", "10.%d.%d.7".formatted(network / 250, network % 250)))
                .build());
    }

    GraphQlTester.Response send(String type, String subject, Map<String, ?> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("subjectType", type);
        input.put("subject", subject);
        input.put("wrong", "De ingang is niet meer aan de Kerkweg.");
        input.put("proposal", "De ingang is aan het plein.");
        input.putAll(more);
        return caller.document(SUGGEST).variable("input", input).execute();
    }

    /** Sends one with a text of its own, by which it is found again. */
    void says(String type, String subject, String wrong) {
        send(type, subject, Map.of("wrong", wrong))
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("CorrectionSuggested");
    }

    static HttpGraphQlTester editor(HttpGraphQlTester graphQl) {
        return Issuer.as(graphQl, "editor", "partnerships", "PO2711", "VO2704");
    }

    static GraphQlTester.Response queue(HttpGraphQlTester keeper, String... status) {
        return keeper.document(QUEUE)
                .variable("status", status.length == 0 ? null : status)
                .execute();
    }

    /** The one that says this. */
    static String id(HttpGraphQlTester keeper, String wrong) {
        return queue(keeper)
                .path("corrections.nodes[?(@.wrong == '%s')].id".formatted(wrong))
                .entityList(String.class)
                .hasSize(1)
                .get()
                .getFirst();
    }

    static GraphQlTester.Response decide(
            HttpGraphQlTester keeper, String id, String decision, String explanation, @Nullable String key) {
        return decide(keeper, List.of(read(id, 1)), decision, explanation, key);
    }

    /** One of several about which somebody decides, at the version they read. */
    static Map<String, ?> read(String id, int version) {
        return Map.of("id", id, "version", version);
    }

    static GraphQlTester.Response decide(
            HttpGraphQlTester keeper,
            List<? extends Map<String, ?>> corrections,
            String decision,
            @Nullable String explanation,
            @Nullable String key) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("corrections", corrections);
        input.put("decision", decision);
        input.put("explanation", explanation);
        input.put("idempotencyKey", key);
        return keeper.document(DECIDE).variable("input", input).execute();
    }

    /** All that waits for somebody and how often that is told, or the code of the error. */
    static String seen(HttpGraphQlTester keeper) {
        var queue = queue(keeper);
        var codes = codes(queue);
        if (!codes.isEmpty()) return String.join(" ", codes);
        var texts = queue.path("corrections.nodes[*].wrong")
                .entityList(String.class)
                .get();
        queue.path("corrections.totalCount").entity(Integer.class).isEqualTo(texts.size());
        return texts.stream().sorted().collect(joining(" "));
    }

    /** The code of the problem, or of the error. */
    static String decides(HttpGraphQlTester keeper, String id) {
        var answer = decide(keeper, id, "REJECT", "", null);
        var codes = new ArrayList<>(codes(answer));
        answer.path("$..problems[0].code").entityList(String.class).satisfies(codes::addAll);
        return String.join(" ", codes);
    }

    /** Of the errors. */
    static List<String> codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }
}
