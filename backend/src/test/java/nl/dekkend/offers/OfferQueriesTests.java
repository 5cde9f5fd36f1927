package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class OfferQueriesTests {

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Statements statements;

    @Test
    void viaNovaHadFifteenOfThirtyTwoPlacesTakenAndSeventeenFree() {
        var count = ask("""
                { offer(id: "via-nova-fulltime") { capacity(on: "2021-10-01") {
                    countedOn maximum occupied reserved waiting free status estimate source { title } } } }
                """);

        count.path("offer.capacity.maximum").entity(Integer.class).isEqualTo(32);
        count.path("offer.capacity.occupied").entity(Integer.class).isEqualTo(15);
        count.path("offer.capacity.free").entity(Integer.class).isEqualTo(17);
        count.path("offer.capacity.status").entity(String.class).isEqualTo("PLACES");
        count.path("offer.capacity.waiting").valueIsNull();
    }

    @Test
    void aCountSpeaksFromItsOwnDayOn() {
        var days = ask("""
                { offer(id: "via-nova-fulltime") { before: capacity(on: "2021-09-30") { countedOn }
                    later: capacity(on: "2022-03-01") { countedOn } now: capacity { countedOn }
                    capacityHistory { countedOn } } }
                """);

        days.path("offer.before").valueIsNull();
        days.path("offer.later.countedOn").entity(String.class).isEqualTo("2021-10-01");
        days.path("offer.now.countedOn").entity(String.class).isEqualTo("2021-10-01");
        days.path("offer.capacityHistory").entityList(Object.class).hasSize(1);
    }

    @Test
    void anOfferTellsWhatCameBeforeAndWhenItWasLastHeardOf() {
        var offer = ask("""
                { offer(id: "via-nova-fulltime") { name provider { id } partnerships { id } supportNeeds { id }
                    serviceArea { name } routes { startBy permit steps } history { name plannedFor source { title } }
                    status lastKnownOn confirmedThisYear confirmedAt contacts { name } } }
                """);

        offer.path("offer.provider.id").entity(String.class).isEqualTo("atlant");
        offer.path("offer.routes[0].permit").entity(String.class).isEqualTo("VNP");
        offer.path("offer.history[0].plannedFor").entity(String.class).isEqualTo("2019-01-01");
        offer.path("offer.lastKnownOn").entity(String.class).isEqualTo("2021-12-31");
        offer.path("offer.confirmedThisYear").entity(Boolean.class).isEqualTo(false);
        offer.path("offer.contacts").entityList(Object.class).hasSizeGreaterThan(0);
    }

    @Test
    void allThirtyNineOffersAreListedEndedAndPlannedOnesToo() {
        var offers = ask("{ offers(first: 100) { totalCount nodes { name status } } }");

        offers.path("offers.totalCount").entity(Integer.class).isEqualTo(39);
        offers.path("offers.nodes[*].status").entityList(String.class).contains("ENDED", "PLANNED", "PILOT", "RUNNING");
    }

    @Test
    void aStateIsAskedByName() {
        assertThat(offers("status: [ENDED]")).contains("praktijkklas-kerkuil").doesNotContain("via-nova-fulltime");
        assertThat(offers("status: [RUNNING], kind: [GIFTED_FULL_TIME]")).containsExactly("via-nova-fulltime");
    }

    @Test
    void placesAreKnownOnlyWhereSomebodyCounted() {
        assertThat(offers("hasPlaces: true")).containsExactly("via-nova-fulltime");
        assertThat(offers("hasPlaces: false")).isEmpty();
    }

    @Test
    void anOfferWithoutKnownAgesIsForEveryAge() {
        assertThat(offers("age: 8"))
                .contains("via-nova-fulltime", "hulp-in-beeld")
                .doesNotContain("btv");
        assertThat(offers("age: 15")).contains("btv", "hulp-in-beeld").doesNotContain("via-nova-fulltime");
    }

    @Test
    void aNeedIncludesTheNeedsBelowIt() {
        assertThat(offers("supportNeed: [\"hoogbegaafd\"]")).contains("via-nova-fulltime", "ikc-hb");
        assertThat(offers("supportNeed: [\"dubbel-bijzonder\"]"))
                .contains("ikc-hb")
                .doesNotContain("via-nova-fulltime");
    }

    @Test
    void whoMayStartIsAsked() {
        assertThat(offers("startBy: [SUPPORT_TEAM]")).contains("via-nova-fulltime");
        assertThat(offers("startBy: [GP_OR_CJG]")).doesNotContain("via-nova-fulltime");
    }

    @Test
    void partnershipAndMunicipalityNarrow() {
        assertThat(offers("partnership: \"VO2704\"")).contains("btv").doesNotContain("dws-noord");
        assertThat(offers("municipality: [\"GM0383\"], partnership: \"PO2711\""))
                .contains("dws-noord", "via-nova-fulltime")
                .doesNotContain("dws-midden");
    }

    @Test
    void anOfferAtASchoolTakesPlaceThereAndTheSchoolKnowsIt() {
        var both = ask("""
                { offer(id: "praktijkklas-kerkuil") { providerSchool { id name } places { name location { lat } } }
                  school(id: "08NP00") { offers { id } }
                  other: school(id: "27MD02") { offers { id } } }
                """);

        both.path("offer.providerSchool.id").entity(String.class).isEqualTo("08NP00");
        both.path("offer.places").entityList(Object.class).hasSize(1);
        both.path("school.offers[*].id").entityList(String.class).containsExactly("praktijkklas-kerkuil");
        both.path("other.offers").entityList(Object.class).hasSize(0);
    }

    @Test
    void anOrganisationKnowsWhatItProvides() {
        ask("{ organisation(id: \"atlant\") { offers { id } } }")
                .path("organisation.offers[*].id")
                .entityList(String.class)
                .contains("via-nova-fulltime", "ecv");
    }

    @Test
    void readingBackwardsEndsWhereReadingForwardsBegins() {
        var all = ids(ask("{ offers(first: 100) { nodes { id } } }"));
        var last = ids(ask("{ offers(last: 5) { nodes { id } } }"));

        assertThat(last).isEqualTo(all.subList(34, 39));
    }

    @Test
    void moreOffersTakeNoMoreStatements() {
        assertThat(statementsFor(20)).isEqualTo(statementsFor(39));
        assertThat(statementsFor(39)).isLessThanOrEqualTo(12);
    }

    private int statementsFor(int count) {
        statements.forget();
        ask("""
            { offers(first: %d) { totalCount nodes { id provider { id } providerSchool { id } partnerships { id }
                supportNeeds { id } serviceArea { id } contacts { role } capacity { free } capacityHistory { free }
                then: capacity(on: "2021-10-01") { free } } } }
            """.formatted(count)).path("offers.nodes").entityList(Object.class).hasSize(count);
        return statements.count();
    }

    private List<String> offers(String filter) {
        return ids(ask("{ offers(filter: {%s}, first: 100) { nodes { id } } }".formatted(filter)));
    }

    private static List<String> ids(GraphQlTester.Response answer) {
        return answer.path("offers.nodes[*].id").entityList(String.class).get();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
