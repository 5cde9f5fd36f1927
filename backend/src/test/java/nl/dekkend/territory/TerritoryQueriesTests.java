package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@DekkendTest
class TerritoryQueriesTests {

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Statements statements;

    @BeforeAll
    static void load(@Autowired Imports imports) {
        ShippedTerritory.load(imports);
    }

    @Test
    void thePostcode2064LiesInTheTerritoryOfPO2704AndVO2705() {
        var area = ask("""
                { postcodeArea(postcode: "2064 KA") { postcode place municipality { id } partnerships { id } location { lat } } }
                """);

        area.path("postcodeArea.postcode").entity(String.class).isEqualTo("2064");
        area.path("postcodeArea.place").entity(String.class).isEqualTo("Spaarndam");
        area.path("postcodeArea.partnerships[*].id").entityList(String.class).containsExactly("PO2704", "VO2705");
        area.path("postcodeArea.location.lat").entity(Double.class).isEqualTo(52.4128782);
    }

    @Test
    void postcodesOfAMunicipalityThatMergedLieInTheOneOfToday() {
        var areas = ask("""
                { spaarndam: postcodeArea(postcode: "2064") { municipality { id name } }
                  halfweg: postcodeArea(postcode: "1165") { municipality { id name } } }
                """);

        areas.path("spaarndam.municipality.id").entity(String.class).isEqualTo("GM0394");
        areas.path("halfweg.municipality.name").entity(String.class).isEqualTo("Haarlemmermeer");
    }

    @Test
    void aPostcodeNobodyKnowsHasNoAreaAndNoPartnerships() {
        var answer = ask("""
                { postcodeArea(postcode: "9999") { place }
                  nowhere: postcodeArea(postcode: "1001") { place partnerships { id } }
                  unknown: postcodeArea(postcode: "4999") { place }
                  partnerships(postcode: "4999") { id } }
                """);

        answer.path("postcodeArea.place").entity(String.class).isEqualTo("Stitswerd");
        answer.path("nowhere.partnerships").entityList(Object.class).hasSize(0);
        answer.path("unknown").valueIsNull();
        answer.path("partnerships").entityList(Object.class).hasSize(0);
    }

    @Test
    void velsenBelongsToPO2711ButToVO2705() {
        ask("{ municipality(id: \"GM0453\") { partnerships { id } } }")
                .path("municipality.partnerships[*].id")
                .entityList(String.class)
                .containsExactly("PO2711", "VO2705");
    }

    @Test
    void haarlemmermeerHasFourPartnershipsPrimaryFirst() {
        ask("{ municipality(id: \"GM0394\") { partnerships { id } } }")
                .path("municipality.partnerships[*].id")
                .entityList(String.class)
                .containsExactly("PO2704", "PO2710", "VO2705", "VO2709");
    }

    @Test
    void partnershipsThatTakePartComeFirstThenByName() {
        var ids = ask("{ partnerships { id name } }")
                .path("partnerships[*].id")
                .entityList(String.class)
                .get();

        assertThat(ids).hasSize(150);
        assertThat(ids.subList(0, 4)).containsExactly("PO2711", "PO2704", "VO2704", "VO2705");
    }

    @Test
    void partnershipsAreFoundBySectorAndPostcode() {
        var answer = ask("""
                { both: partnerships(postcode: "1951AB") { id }
                  primary: partnerships(sector: PRIMARY, postcode: "1951") { id }
                  secondary: partnerships(sector: SECONDARY) { sector } }
                """);

        answer.path("both[*].id").entityList(String.class).containsExactly("PO2711", "VO2705");
        answer.path("primary[*].id").entityList(String.class).containsExactly("PO2711");
        answer.path("secondary").entityList(Object.class).hasSize(74);
    }

    @Test
    void aPartnershipWhoseNameNobodyKnowsIsShownByItsCode() {
        var answer = ask(
                "{ partnership(id: \"PO2710\") { name takesPart website source { title asOf } coreAreas { id } } }");

        answer.path("partnership.name").entity(String.class).isEqualTo("Samenwerkingsverband PO2710");
        answer.path("partnership.takesPart").entity(Boolean.class).isEqualTo(false);
        answer.path("partnership.source.asOf").entity(String.class).isEqualTo("2015-01-01");
        answer.path("partnership.coreAreas").entityList(Object.class).hasSize(0);
    }

    @Test
    void aPartnershipThatTakesPartShowsNameContactsMunicipalitiesAndCoreAreas() {
        var answer = ask("""
                { partnership(id: "PO2711") { name website contacts { role phone } municipalities { name }
                                              coreAreas { id name example partnership { id } municipality { name } } } }
                """);

        answer.path("partnership.name").entity(String.class).isEqualTo("Samenwerkingsverband Passend Onderwijs IJmond");
        answer.path("partnership.contacts[0].phone").entity(String.class).isEqualTo("0251-822540");
        answer.path("partnership.municipalities[*].name")
                .entityList(String.class)
                .containsExactly("Beverwijk", "Castricum", "Heemskerk", "Uitgeest", "Velsen");
        answer.path("partnership.coreAreas").entityList(Object.class).hasSize(8);
    }

    @Test
    void aCoreAreaThatLiesInMoreThanOneMunicipalityNamesNone() {
        var answer = ask("""
                { one: coreArea(id: "ijmuiden-1") { name municipality { id } partnership { id } source { note } }
                  more: coreArea(id: "haarlem-noord") { municipality { id } } }
                """);

        answer.path("one.municipality.id").entity(String.class).isEqualTo("GM0453");
        answer.path("more.municipality").valueIsNull();
    }

    @Test
    void municipalitiesAreFoundWithoutAccentsAndByPartnership() {
        var answer = ask("""
                { accents: municipalities(text: "sudwest") { name }
                  partnership: municipalities(partnership: "VO2704") { name }
                  all: municipalities { id } }
                """);

        answer.path("accents[*].name").entityList(String.class).containsExactly("Súdwest-Fryslân");
        answer.path("partnership[*].name")
                .entityList(String.class)
                .containsExactly("Beverwijk", "Castricum", "Heemskerk", "Uitgeest");
        answer.path("all").entityList(Object.class).hasSizeGreaterThan(344);
    }

    @Test
    void aMunicipalityHasABorderAndACentreInsideIt() {
        var answer = ask("{ municipality(id: \"GM0375\") { centre { lat lon } border source { title asOf } } }");

        answer.path("municipality.border.type").entity(String.class).isEqualTo("MultiPolygon");
        answer.path("municipality.centre.lat")
                .entity(Double.class)
                .satisfies(lat -> assertThat(lat).isBetween(52.4, 52.6));
        answer.path("municipality.source.asOf").entity(String.class).isEqualTo("2022-01-01");
    }

    @Test
    void askingForOneOrForHundredTakesTheSameNumberOfStatements() {
        var fields = "{ id border partnerships { id } }";
        var few = statementsFor("{ municipalities(text: \"beverwijk\") " + fields + " }", 1);
        var many = statementsFor("{ municipalities(text: \"en\") " + fields + " }", 100);

        assertThat(many).isEqualTo(few);
    }

    private int statementsFor(String document, int atLeast) {
        statements.forget();
        ask(document).path("municipalities").entityList(Object.class).hasSizeGreaterThan(atLeast - 1);
        return statements.count();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .document(document)
                .execute();
    }
}
