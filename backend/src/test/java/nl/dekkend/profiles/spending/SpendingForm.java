package nl.dekkend.profiles.spending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The editor of a school sends its account: always the same amounts, with another explanation. */
final class SpendingForm {

    private static final String SAVE = """
            mutation($input: SaveSpendingInput!) { result: saveSpending(input: $input) { __typename
                ... on SpendingSaved { spending { id version savedBy hints
                    arrangements { granted total left spent { category amount } } } }
                ... on SpendingConflict { theirs { version explanation } }
                ... on SpendingRefused { problems { code field message } } } }
            """;

    private static final Map<String, Object> BASIC_SUPPORT = Map.of("granted", 5_000_00, "spent", List.of());

    private static final Map<String, Object> ARRANGEMENTS = Map.of(
            "granted",
            10_000_00,
            "spent",
            List.of(Map.of("category", "STAFF", "amount", 8_000_00), Map.of("category", "OTHER", "amount", 1_000_00)));

    private SpendingForm() {}

    static GraphQlTester.Response save(
            HttpGraphQlTester graphQl, String school, int year, int version, String explanation) {
        return save(graphQl, school, year, version, explanation, null);
    }

    static GraphQlTester.Response save(
            HttpGraphQlTester graphQl, String school, int year, int version, String explanation, @Nullable String key) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("school", school);
        input.put("year", year);
        input.put("basicSupport", BASIC_SUPPORT);
        input.put("arrangements", ARRANGEMENTS);
        input.put("explanation", explanation);
        input.put("version", version);
        input.put("idempotencyKey", key);
        return Issuer.as(graphQl, "school-editor", "schools", school)
                .document(SAVE)
                .variable("input", input)
                .execute();
    }
}
