package nl.dekkend.schools.division;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody divides a partnership into core areas. */
record Dividing(HttpGraphQlTester caller, String partnership) {

    private static final String DO = """
            mutation($input: %sInput!) { result: %s(input: $input) { __typename
                ... on CoreAreaKept { version coreArea { id name ended example municipality { id }
                    schools { id } source { title } } }
                ... on CoreAreaConflict { version partnership { divisionVersion coreAreas { id name } } }
                ... on CoreAreaRefused { problems { code field message } } } }
            """;

    static Dividing editor(HttpGraphQlTester graphQl, String partnership) {
        return new Dividing(Issuer.as(graphQl, "editor", "partnerships", partnership), partnership);
    }

    int version() {
        return caller.document("query($id: ID!) { partnership(id: $id) { divisionVersion } }")
                .variable("id", partnership)
                .execute()
                .path("partnership.divisionVersion")
                .entity(Integer.class)
                .get();
    }

    /** As it is now, with a name and these schools, and what else is said. */
    GraphQlTester.Response save(String name, List<String> schools, Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("partnership", partnership);
        input.put("name", name);
        input.put("schools", schools);
        input.putAll(more);
        input.computeIfAbsent("version", key -> version());
        return send("saveCoreArea", input);
    }

    GraphQlTester.Response end(String coreArea, int version) {
        return send("endCoreArea", Map.of("partnership", partnership, "coreArea", coreArea, "version", version));
    }

    private GraphQlTester.Response send(String mutation, Map<String, ? extends @Nullable Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return caller.document(DO.formatted(type, mutation))
                .variable("input", input)
                .execute();
    }

    /** The schools that a core area has in public. */
    List<String> schools(String coreArea) {
        return caller.document("query($id: ID!) { coreArea(id: $id) { schools { id } } }")
                .variable("id", coreArea)
                .execute()
                .path("coreArea.schools[*].id")
                .entityList(String.class)
                .get();
    }
}
