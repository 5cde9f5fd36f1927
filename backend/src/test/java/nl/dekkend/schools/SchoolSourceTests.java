package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Where schools, their boards and what they belong to come from. */
@DekkendTest("dekkend.imports.at-start=true")
class SchoolSourceTests {

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void everySourceHasItsTitleDayAndAddressAndAnExtractSaysSo() {
        var found = ask("""
                { primary: school(id: "32JK00") { source { title asOf url note } partnerships { source { title asOf url } } }
                  secondary: school(id: "27MD00") { source { title asOf note english: note(language: EN) } board { source { asOf note } } }
                  partnership(id: "PO2710") { source { title asOf url } }
                  municipality(id: "GM0375") { source { title asOf } } }
                """);

        found.path("primary.source.note").valueIsNull();
        found.path("primary.source.url")
                .entity(String.class)
                .satisfies(url -> assertThat(url).startsWith("https://www.duo.nl/"));
        found.path("secondary.source.note")
                .entity(String.class)
                .isEqualTo("Een uitsnede: van een deel van de gemeenten zijn geen gegevens geladen.");
        found.path("secondary.source.english")
                .entity(String.class)
                .isEqualTo("An extract: of some of the municipalities no data were loaded.");
        found.path("secondary.board.source.asOf").entity(String.class).isEqualTo("2026-01-01");
        found.path("primary.partnerships[0].source.asOf").entity(String.class).isEqualTo("2015-01-01");
        assertThat(found.path("primary.partnerships[0].source")
                        .entity(Object.class)
                        .get())
                .isEqualTo(found.path("partnership.source").entity(Object.class).get());
        found.path("municipality.source.title").entity(String.class).isEqualTo("CBS en Kadaster, gemeentegrenzen");
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
