package nl.dekkend.offers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody keeps offers. */
record Keeping(HttpGraphQlTester caller) {

    private static final String DO = """
            mutation($input: %sInput!) { result: %s(input: $input) { __typename
                ... on OfferKept { offer { id version withdrawn confirmedThisYear lastKnownOn status name
                    contacts { role phone } source { title } } }
                ... on OfferConflict { yours { name version } theirs { version step by changed
                    offer { name version } before { name } } }
                ... on OfferRefused { problems { code field message } } } }
            """;

    static Keeping editor(HttpGraphQlTester graphQl) {
        return new Keeping(Issuer.as(graphQl, "editor", "partnerships", "PO2711"));
    }

    static Keeping provider(HttpGraphQlTester graphQl, String organisation) {
        return new Keeping(Issuer.as(graphQl, "provider", "organisations", organisation));
    }

    /** Everything an offer must have, and more. */
    GraphQlTester.Response save(Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("version", 0);
        input.put("name", "Groep in de wijk");
        input.put("kind", "INCLUSIVE_GROUP");
        input.put("summary", Map.of("nl", "Een kleine groep in de buurt."));
        input.put("partnerships", List.of("PO2711"));
        input.put("status", "RUNNING");
        input.putAll(more);
        return send("saveOffer", input);
    }

    /** A new one with this name: its id. */
    String made(String name) {
        return save(Map.of("name", name))
                .path("result.offer.id")
                .entity(String.class)
                .get();
    }

    GraphQlTester.Response step(String mutation, String offer, int version) {
        return send(mutation, Map.of("offer", offer, "version", version));
    }

    GraphQlTester.Response erase(String offer, int version) {
        return caller.document("""
                        mutation($input: EraseOfferRevisionInput!) { result: eraseOfferRevision(input: $input) {
                            __typename ... on OfferKept { offer { version } }
                            ... on OfferRefused { problems { code field } } } }
                        """)
                .variable("input", Map.of("offer", offer, "version", version))
                .execute();
    }

    GraphQlTester.Response send(String mutation, Map<String, ? extends @Nullable Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return caller.document(DO.formatted(type, mutation))
                .variable("input", input)
                .execute();
    }

    static List<String> codes(GraphQlTester.Response answer) {
        return answer.path("result.problems[*].code").entityList(String.class).get();
    }
}
