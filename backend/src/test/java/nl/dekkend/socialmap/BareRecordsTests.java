package nl.dekkend.socialmap;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What everybody still reads of records that their keepers took back. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class BareRecordsTests {

    private static final Map<String, Object> SOURCE = Map.of(
            "title", "Zelf getypt",
            "asOf", "2026-09-01",
            "url", "https://bron.example",
            "note", Map.of("nl", "Een woord te veel"));

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void aServiceKeepsNeitherSourceNorNeedsNorAges() {
        var editor = MapKeeping.editor(graphQl);
        editor.service(Map.of(
                "name", "Kale hulp", "source", SOURCE, "supportNeeds", List.of("autisme"), "ageFrom", 4, "ageTo", 12));
        editor.step("withdrawService", "kale-hulp", 1);

        var seen = read("service", "kale-hulp", "supportNeeds { id } ageFrom ageTo");

        seen.path("found.supportNeeds").entityList(Object.class).hasSize(0);
        seen.path("found.ageFrom").valueIsNull();
        seen.path("found.ageTo").valueIsNull();
    }

    @Test
    void anOrganisationKeepsNeitherSourceNorAbbreviation() {
        var editor = MapKeeping.editor(graphQl);
        editor.organisation(Map.of("name", "Kaal huis", "source", SOURCE, "abbreviation", "KH"));
        editor.step("withdrawOrganisation", "kaal-huis", 1);

        read("organisation", "kaal-huis", "abbreviation")
                .path("found.abbreviation")
                .valueIsNull();
    }

    @Test
    void anOfferKeepsNeitherSourceNorAges() {
        var editor = MapKeeping.editor(graphQl);
        var input = Map.of(
                "version",
                0,
                "name",
                "Kaal aanbod",
                "kind",
                "OTHER",
                "status",
                "RUNNING",
                "summary",
                Map.of("nl", "Hulp op school."),
                "partnerships",
                List.of("PO2711"),
                "ageFrom",
                4,
                "source",
                SOURCE);
        editor.caller()
                .document("mutation($input: SaveOfferInput!) { saveOffer(input: $input) { __typename } }")
                .variable("input", input)
                .execute();
        editor.caller().document("""
                        mutation { withdrawOffer(input: {offer: "kaal-aanbod", version: 1}) { __typename } }
                        """).execute();

        read("offer", "kaal-aanbod", "ageFrom").path("found.ageFrom").valueIsNull();
    }

    /** Nothing of what was typed is there. */
    private GraphQlTester.Response read(String type, String id, String more) {
        var seen = graphQl.document("{ found: %s(id: \"%s\") { withdrawn source { title asOf url note } %s } }"
                        .formatted(type, id, more))
                .execute();
        seen.path("found.withdrawn").entity(Boolean.class).isEqualTo(true);
        seen.path("found.source.title").entity(String.class).isEqualTo("Dekkend");
        for (var part : List.of("asOf", "url", "note")) {
            seen.path("found.source." + part).valueIsNull();
        }
        return seen;
    }
}
