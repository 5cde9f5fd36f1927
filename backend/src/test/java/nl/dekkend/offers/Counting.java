package nl.dekkend.offers;

import java.util.HashMap;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody counts places and sends what they counted. */
record Counting(HttpGraphQlTester caller, String offer) {

    private static final String RECORD = """
            mutation($input: RecordCapacityInput!) { result: recordCapacity(input: $input) { __typename
                ... on CapacityRecorded {
                    offer { capacity { countedOn maximum occupied free note } }
                    record { version recordedBy count { occupied free status source { title asOf } } } }
                ... on CapacityConflict {
                    yours { occupied } theirs { version recordedBy count { occupied } } }
                ... on CapacityRefused { problems { code field message } } } }
            """;

    static Counting editor(HttpGraphQlTester graphQl, String offer) {
        return new Counting(Issuer.as(graphQl, "editor", "partnerships", "PO2711"), offer);
    }

    /** Of ten places so many are taken. */
    GraphQlTester.Response send(@Nullable String day, int occupied, int version) {
        return send(Map.of("occupied", occupied, "version", version), day);
    }

    GraphQlTester.Response send(Map<String, ?> more, @Nullable String day) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("offer", offer);
        input.put("countedOn", day);
        input.put("maximum", 10);
        input.put("version", 0);
        input.putAll(more);
        return caller.document(RECORD).variable("input", input).execute();
    }
}
