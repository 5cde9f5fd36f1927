package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@DekkendTest
class PostcodeSourceTests {

    @Autowired
    ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired Imports imports) {
        ShippedTerritory.load(imports);
    }

    @Test
    void aPostcodeSaysWhereItsPlaceAndPositionComeFrom() {
        var area = ask("{ postcodeArea(postcode: \"2064\") { source { title asOf url } } }");

        area.path("postcodeArea.source.title")
                .entity(String.class)
                .isEqualTo("4PP, plaatsnamen, postcodes en geolocatie");
        area.path("postcodeArea.source.asOf").entity(String.class).isEqualTo("2014-01-01");
        area.path("postcodeArea.source.url").entity(String.class).isEqualTo("https://github.com/bobdenotter/4pp");
    }

    @Test
    void aPostcodeThatOnlyTheLawKnowsNamesTheLaw() {
        var area = ask("{ postcodeArea(postcode: \"1706\") { place source { title asOf } } }");

        area.path("postcodeArea.place").valueIsNull();
        area.path("postcodeArea.source.title")
                .entity(String.class)
                .satisfies(law -> assertThat(law).startsWith("Regeling regio-indeling"));
        area.path("postcodeArea.source.asOf").entity(String.class).isEqualTo("2015-01-01");
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
