package nl.dekkend.socialmap;

import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is kept is fresh for one school year, by the clock of the server. */
@DekkendMailTest("dekkend.imports.at-start=true")
class FreshnessTests {

    private static final String KNOWN =
            "query($id: ID!) { found: %s(id: $id) { version confirmedThisYear lastKnownOn } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @AfterEach
    void itIsNowAgain() {
        clock.moveTo("2026-11-26");
    }

    @ParameterizedTest
    @CsvSource({"service, ggd-verzuim, 2021-10-01", "organisation, ggd, 2021-10-01", "offer, ecv, 2021-12-31"})
    void aWordCountsUntilTheFirstOfAugust(String kind, String id, String inFile) {
        clock.moveTo("2026-11-26");
        assertKnown(kind, id, false, inFile);

        clock.moveTo("2027-07-31");
        confirm(kind, id);
        assertKnown(kind, id, true, "2027-07-31");

        clock.moveTo("2027-08-01");
        assertKnown(kind, id, false, "2027-07-31");
        confirm(kind, id);
        assertKnown(kind, id, true, "2027-08-01");

        clock.moveTo("2028-07-31");
        assertKnown(kind, id, true, "2027-08-01");
        clock.moveTo("2028-08-01");
        assertKnown(kind, id, false, "2027-08-01");
    }

    private void assertKnown(String kind, String id, boolean confirmed, String day) {
        known(kind, id, "found.confirmedThisYear").entity(Boolean.class).isEqualTo(confirmed);
        known(kind, id, "found.lastKnownOn").entity(String.class).isEqualTo(day);
    }

    private void confirm(String kind, String id) {
        var type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        var version = known(kind, id, "found.version").entity(Integer.class).get();
        Issuer.as(graphQl, "editor", "partnerships", "PO2711")
                .document("mutation($input: Confirm%1$sInput!) { result: confirm%1$s(input: $input) { __typename } }"
                        .formatted(type))
                .variable("input", Map.of(kind, id, "version", version))
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo(type + "Kept");
    }

    private GraphQlTester.Path known(String kind, String id, String path) {
        return graphQl.document(KNOWN.formatted(kind))
                .variable("id", id)
                .execute()
                .path(path);
    }
}
