package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class SchoolQueriesTests {

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void thePartnershipsOfTheRegionHaveTheirPrimarySchools() {
        ask("""
                { ijmond: schools(filter: {partnership: "PO2711", kind: PRIMARY}) { totalCount }
                  zuid: schools(filter: {partnership: "PO2704", kind: PRIMARY}) { totalCount } }
                """)
                .path("ijmond.totalCount")
                .entity(Integer.class)
                .isEqualTo(55)
                .path("zuid.totalCount")
                .entity(Integer.class)
                .isEqualTo(69);
    }

    @Test
    void specialSchoolsAreFoundInTheirPartnership() {
        assertThat(ids("{ schools(first: 100, filter: {partnership: \"PO2711\"}) { nodes { id } } }"))
                .contains("02EH00", "19TE00", "01MI00");
    }

    @Test
    void aMembershipGoesBeforeTheMunicipality() {
        ask("""
                { school(id: "18XY00") { municipality { name } address { city } distanceIsApproximate
                    partnerships { basis partnership { id } source { title } } } }
                """)
                .path("school.municipality.name")
                .entity(String.class)
                .isEqualTo("Velsen")
                .path("school.address")
                .valueIsNull()
                .path("school.distanceIsApproximate")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("school.partnerships[*].partnership.id")
                .entityList(String.class)
                .containsExactly("PO2711", "VO2704")
                .path("school.partnerships[*].basis")
                .entityList(AffiliationBasis.class)
                .containsExactly(AffiliationBasis.MUNICIPALITY, AffiliationBasis.MEMBERSHIP);
    }

    @Test
    void aSchoolIsFoundUnderItsNameOfTodayAndTheOneItHad() {
        assertThat(found("Castor College")).contains("27MD00");
        assertThat(found("Kennemercollege HAVO/VWO")).contains("27MD00");
        assertThat(found("kenemercollege")).contains("27MD00", "27MD01", "27MD02");
        assertThat(found("27md")).contains("27MD00", "27MD05");
        assertThat(found("heliomare heemskerk")).contains("01MI00");
    }

    @Test
    void aSecondarySchoolHasTheNameParentsKnowAndTheRegistersBesideIt() {
        ask("{ school(id: \"27MD00\") { name formerNames levels phone website board { name } } }")
                .path("school.name")
                .entity(String.class)
                .isEqualTo("Castor College")
                .path("school.formerNames")
                .entityList(String.class)
                .contains("SVOK H-B Vmbo-Havo-Ath-Gym", "Kennemercollege HAVO/VWO")
                .path("school.levels")
                .entityList(EducationLevel.class)
                .containsExactly(EducationLevel.VMBO, EducationLevel.MAVO, EducationLevel.HAVO, EducationLevel.VWO)
                .path("school.phone")
                .entity(String.class)
                .isEqualTo("0251-233070")
                .path("school.website")
                .entity(String.class)
                .isEqualTo("https://www.castorcollege.nl")
                .path("school.board.name")
                .entity(String.class)
                .isEqualTo("Stichting voor Voortgezet Onderwijs Kennemerland");
    }

    @Test
    void aBoardWhoseNameIsNotKnownHasItsNumber() {
        ask("{ school(id: \"32JK00\") { board { id name source { title } } address { postcode city } } }")
                .path("school.board.name")
                .entity(String.class)
                .isEqualTo("Schoolbestuur 20091")
                .path("school.address.city")
                .entity(String.class)
                .isEqualTo("Alteveer");
    }

    @Test
    void namesakesAreToldApartByPlaceOrStreet() {
        ask("""
                { linde: schools(first: 100, filter: {text: "De Linde"}) { nodes { name distinguishedBy } }
                  vellesan: schools(filter: {text: "Vellesan College", municipality: "GM0453"}) { nodes { name distinguishedBy } } }
                """)
                .path("vellesan.nodes[?(@.name == 'Vellesan College')].distinguishedBy")
                .entityList(String.class)
                .contains("Briniostraat", "Tiberiusplein", "Platanenstraat");
    }

    @Test
    void namesakesInOneBuildingAreToldApartByTheirCode() {
        ask("{ schools(first: 10, filter: {text: \"Jac P Thijsse College\"}) { nodes { distinguishedBy } } }")
                .path("schools.nodes[*].distinguishedBy")
                .entityList(String.class)
                .contains("De Bloemen 65, 20MH00", "De Bloemen 65, 20MH01");
    }

    @Test
    void aSchoolForPracticalEducationThatWasSpecialOnceIsOpen() {
        ask("{ school(id: \"13JF00\") { name kind closedOn address { city } } }")
                .path("school.kind")
                .entity(SchoolKind.class)
                .isEqualTo(SchoolKind.PRACTICAL)
                .path("school.closedOn")
                .valueIsNull()
                .path("school.address.city")
                .entity(String.class)
                .isEqualTo("IJmuiden");
    }

    @Test
    void pupilsAreKnownPerSchoolYear() {
        ask("""
                { school(id: "02EH00") { pupils before: pupils(schoolYear: "2024-2025") never: pupils(schoolYear: "1980-1981")
                    pupilCounts { countedOn schoolYear count suppressed } } }
                """)
                .path("school.pupils")
                .entity(Integer.class)
                .isEqualTo(40)
                .path("school.before")
                .entity(Integer.class)
                .isEqualTo(43)
                .path("school.never")
                .valueIsNull()
                .path("school.pupilCounts[-1].countedOn")
                .entity(String.class)
                .isEqualTo("2025-10-01");
    }

    @Test
    void schoolsNearAPostcodeComeNearestFirst() {
        var distances = ask("""
                { schools(first: 50, filter: {near: {postcode: "1945", withinKm: 5}}) { nodes { id distanceKm } } }
                """)
                .path("schools.nodes[*].distanceKm")
                .entityList(Double.class)
                .get();

        assertThat(distances).isSorted().isNotEmpty().allMatch(km -> km <= 5);
    }

    @Test
    void aClosedLocationIsAnsweredByItsCodeAndListedOnRequest() {
        ask("""
                { school(id: "18ZJ09") { closedOn }
                  open: schools(filter: {text: "Onderwijs plus Bakkum"}) { nodes { id } }
                  all: schools(filter: {text: "Onderwijs plus Bakkum", includeClosed: true}) { nodes { id } } }
                """)
                .path("school.closedOn")
                .entity(String.class)
                .isEqualTo("2022-10-01")
                .path("open.nodes")
                .entityList(Object.class)
                .hasSize(0)
                .path("all.nodes[*].id")
                .entityList(String.class)
                .containsExactly("18ZJ09");
    }

    private List<String> found(String text) {
        return ids("{ schools(first: 100, filter: {text: \"%s\"}) { nodes { id } } }".formatted(text));
    }

    private List<String> ids(String document) {
        return ask(document)
                .path("schools.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
