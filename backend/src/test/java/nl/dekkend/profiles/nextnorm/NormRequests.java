package nl.dekkend.profiles.nextnorm;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What an editor sends about the next norm, and what everybody reads of it. */
final class NormRequests {

    private NormRequests() {}

    static Map<String, Object> item(String code, String text, String... needs) {
        return Map.of("code", code, "domain", "PREVENTION", "text", Map.of("nl", text), "supportNeeds", List.of(needs));
    }

    @SafeVarargs
    static GraphQlTester.Response save(
            HttpGraphQlTester editor, String partnership, int version, Map<String, Object>... parts) {
        var day = List.of(parts).stream()
                .filter(part -> part.containsKey("validFrom"))
                .findFirst();
        return editor.document("""
                        mutation($input: SaveNormDraftInput!) { result: saveNormDraft(input: $input) { __typename
                            ... on NormDraftSaved { draft { version norm { version }
                                changesSincePrevious { kind code before { text } after { text } } } }
                            ... on NormConflict { theirs { version norm { items { text } } } }
                            ... on NormRefused { problems { code field message } } } }
                        """)
                .variable(
                        "input",
                        Map.of(
                                "partnership",
                                partnership,
                                "title",
                                Map.of("nl", "Onze norm", "en", "Our norm"),
                                "validFrom",
                                day.map(part -> part.get("validFrom")).orElse("2028-08-01"),
                                "items",
                                List.of(parts).stream()
                                        .filter(part -> part.containsKey("code"))
                                        .toList(),
                                "version",
                                version))
                .execute();
    }

    static GraphQlTester.Response publish(HttpGraphQlTester editor, String partnership, int version) {
        return editor.document("""
                        mutation($input: PublishNormInput!) { result: publishNorm(input: $input) { __typename
                            ... on NormPublished { norm { id published } }
                            ... on NormConflict { theirs { version } }
                            ... on NormRefused { problems { code field } } } }
                        """)
                .variable("input", Map.of("partnership", partnership, "version", version))
                .execute();
    }

    static GraphQlTester.Response draft(HttpGraphQlTester caller, String partnership) {
        return ask(caller, "{ supportNormDraft(partnership: \"%s\") { problems { code } } }".formatted(partnership));
    }

    static GraphQlTester.Response norm(HttpGraphQlTester caller, String partnership, int version) {
        return ask(
                caller,
                "{ supportNorm(partnership: \"%s\", version: %d) { example items { text } } }"
                        .formatted(partnership, version));
    }

    private static GraphQlTester.Response ask(HttpGraphQlTester caller, String document) {
        return caller.document(document).execute();
    }
}
