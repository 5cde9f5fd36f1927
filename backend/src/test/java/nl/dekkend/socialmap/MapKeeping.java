package nl.dekkend.socialmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody keeps the social map. */
record MapKeeping(HttpGraphQlTester caller) {

    private static final String DO = """
            mutation($input: %1$sInput!) { result: %2$s(input: $input) { __typename
                ... on %3$sKept { %4$s { id version withdrawn name source { title } } }
                ... on %3$sRefused { problems { code field message } } %5$s } }
            """;

    private static final String CONFLICT = """
            ... on %1$sConflict { yours { name version } theirs { version step by changed
                %2$s { name version } before { name } } }
            """;

    static MapKeeping editor(HttpGraphQlTester graphQl) {
        return new MapKeeping(Issuer.as(graphQl, "editor", "partnerships", "PO2711"));
    }

    static MapKeeping provider(HttpGraphQlTester graphQl, String organisation) {
        return new MapKeeping(Issuer.as(graphQl, "provider", "organisations", organisation));
    }

    /** Everything a service must have, and more. */
    GraphQlTester.Response service(Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("version", 0);
        input.put("name", "Inloop in de wijk");
        input.put("organisation", "cjg");
        input.put("category", "PARENTING");
        input.put("description", Map.of("nl", "U kunt binnenlopen met een vraag."));
        input.put("serviceArea", List.of("GM0375"));
        input.putAll(more);
        return send("saveService", input);
    }

    /** Everything an organisation must have, and more. */
    GraphQlTester.Response organisation(Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("version", 0);
        input.put("name", "Buurthuis");
        input.put("kind", "YOUTH_PARTNER");
        input.putAll(more);
        return send("saveOrganisation", input);
    }

    /** An offer of an organisation. */
    GraphQlTester.Response offer(String provider) {
        return offer(provider, "RUNNING");
    }

    GraphQlTester.Response offer(String provider, String status) {
        return caller.document("""
                        mutation { result: saveOffer(input: {version: 0, name: "Van een ander", kind: OTHER, status: %s,
                            summary: {nl: "Hulp op school."}, provider: "%s", partnerships: ["PO2711"]}) {
                            __typename ... on OfferRefused { problems { code } } } }
                        """.formatted(status, provider)).execute();
    }

    /** A new service with this name: its id. */
    String madeService(String name) {
        return service(Map.of("name", name))
                .path("result.service.id")
                .entity(String.class)
                .get();
    }

    /** A new organisation with this name: its id. */
    String madeOrganisation(String name) {
        return organisation(Map.of("name", name))
                .path("result.organisation.id")
                .entity(String.class)
                .get();
    }

    /** One of the steps that need no text: "confirmService". */
    GraphQlTester.Response step(String mutation, String id, int version) {
        return send(mutation, Map.of(kind(mutation).toLowerCase(), id, "version", version));
    }

    GraphQlTester.Response send(String mutation, Map<String, ? extends @Nullable Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        var kind = kind(mutation);
        var conflict = mutation.startsWith("erase") ? "" : CONFLICT.formatted(kind, kind.toLowerCase());
        return caller.document(DO.formatted(type, mutation, kind, kind.toLowerCase(), conflict))
                .variable("input", input)
                .execute();
    }

    private static String kind(String mutation) {
        return mutation.contains("Service") ? "Service" : "Organisation";
    }

    /** Of the problems, or of the error. */
    static String codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))))
                .path("$..problems[*].code")
                .entityList(String.class)
                .satisfies(codes::addAll);
        return String.join(" ", codes);
    }
}
