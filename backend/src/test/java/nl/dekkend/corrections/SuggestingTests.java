package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Anybody tells what is wrong. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class SuggestingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nobodySaidAnything() {
        sql.sql("delete from corrections.suggestion").then().block();
        clock.moveTo("2026-11-26");
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, 27MD02, VO2704", "OFFER, via-nova-fulltime, PO2711", "ORGANISATION, atlant, PO2711"})
    void everyKindOfRecordIsReadByItsPartnership(String type, String id, String partnership) {
        var answer = Sender.somewhere(graphQl).send(type, id, Map.of());

        answer.path("result.readBy[*].id")
                .entityList(String.class)
                .satisfies(readers -> assertThat(readers).contains(partnership));
        answer.path("result.keptUntil").entity(String.class).isEqualTo("2027-05-25");
        Sender.queue(Sender.editor(graphQl))
                .path("corrections.nodes[0].subject.__typename")
                .entity(String.class)
                .satisfies(kind -> assertThat(kind).isEqualToIgnoringCase(type));
    }

    @Test
    void aServiceIsReadWhereItIsGivenAndANationalOneByWhoTakesPart() {
        var sender = Sender.somewhere(graphQl);
        var local = service("service_area <> '{}' and 'GM0375' = any(service_area)");
        var national = service("service_area = '{}'");

        readers(sender.send("SERVICE", local, Map.of())).contains("PO2711");
        readers(sender.send("SERVICE", national, Map.of())).contains("PO2711", "VO2704");
    }

    @Test
    void nobodyReadsWhatIsSaidOfASchoolWhosePartnershipDoesNotTakePart() {
        var school = sql.sql("""
                        select a.school
                          from schools.affiliation a
                          join territory.named_partnership p on p.id = a.partnership
                         group by a.school
                        having not bool_or(p.takes_part)
                         order by a.school
                         limit 1
                        """).mapValue(String.class).one().block();

        readers(Sender.somewhere(graphQl).send("SCHOOL", String.valueOf(school), Map.of()))
                .isEmpty();
    }

    @Test
    void anOrganisationOfWhichNothingIsKnownIsNotReadInTheWholeCountry() {
        readers(Sender.somewhere(graphQl).send("ORGANISATION", "svok", Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFFER, nergens", "PARTNERSHIP, PO0000", "MUNICIPALITY, GM0000", "CORE_AREA, nergens"})
    void aRecordThatIsNotThereIsAProblem(String type, String id) {
        problems(Sender.somewhere(graphQl).send(type, id, Map.of())).containsExactly("UNKNOWN_RECORD");
    }

    @Test
    void aMachineHearsThatAllWentWellAndNothingIsKept() {
        var sender = Sender.somewhere(graphQl);

        var answer = sender.send("SCHOOL", "27MD02", Map.of("homepage", "https://koop.example"));

        var honest = sender.send("SCHOOL", "27MD02", Map.of());
        assertThat(answer.path("result").entity(Map.class).get())
                .isEqualTo(honest.path("result").entity(Map.class).get());
        assertThat(kept()).isOne();
    }

    @Test
    void theSameRequestTwiceIsOneSuggestion() {
        var sender = Sender.somewhere(graphQl);
        Map<String, String> more = Map.of("idempotencyKey", "een-sleutel-van-de-bladzijde");

        var answers = AtOnce.results(4, number -> sender.send("SCHOOL", "27MD02", more));

        assertThat(answers).containsOnly("CorrectionSuggested");
        assertThat(kept()).isOne();
        problems(sender.send("SCHOOL", "05ML00", more)).containsExactly("KEY_USED_FOR_SOMETHING_ELSE");
    }

    @Test
    void aNetworkWaitsAfterTenAndHearsHowLong() {
        var sender = Sender.somewhere(graphQl);
        for (var number = 0; number < 10; number++)
            sender.says("SCHOOL", number % 2 == 0 ? "27MD02" : "05ML00", "Fout " + number);

        var refused = sender.send("OFFER", "ecv", Map.of());

        problems(refused).containsExactly("TOO_MANY_SUGGESTIONS");
        refused.path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).endsWith("in a few minutes."));
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Van elders");
        clock.moveBy(Duration.ofMinutes(6));
        sender.says("OFFER", "ecv", "Na een poosje");
    }

    @Test
    void aNetworkLeavesRoomToOthersAtEveryRecord() {
        var sender = Sender.somewhere(graphQl);
        for (var number = 0; number < 5; number++) sender.says("SCHOOL", "27MD02", "Fout " + number);

        problems(sender.send("SCHOOL", "27MD02", Map.of())).containsExactly("TOO_MANY_SUGGESTIONS");
        sender.says("SCHOOL", "05ML00", "Een andere school");
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Van elders");
    }

    @Test
    void nobodyIsSentLetterAfterLetterNotEvenAboutManyRecordsAtOnce() {
        var records = List.of("ecv", "ecf", "hitt", "btv", "dws-noord", "ikc-hb");
        var said = Map.of("email", "ander@voorbeeld.example");
        AtOnce.results(6, number -> Sender.somewhere(graphQl).send("OFFER", records.get(number), said));

        assertThat(sql.sql("select count(address)::int from corrections.suggestion")
                        .mapValue(Integer.class)
                        .one()
                        .block())
                .isEqualTo(2);
    }

    @Test
    void ofOneRecordTwentyWaitAtMostHoweverManySendAtOnce() {
        var answers = AtOnce.results(24, number -> Sender.somewhere(graphQl).send("OFFER", "dws-noord", Map.of()));

        assertThat(answers).filteredOn("CorrectionSuggested"::equals).hasSize(20);
        assertThat(answers).filteredOn("CorrectionRefused"::equals).hasSize(4);
        Sender.somewhere(graphQl).says("OFFER", "ecv", "Een ander aanbod");
    }

    @Test
    void aTextWithAPersonInItIsRefusedAtItsField() {
        var refused = Sender.somewhere(graphQl)
                .send("SCHOOL", "27MD02", Map.of("wrong", "Het nummer 0612345678 is niet van de school"));

        problems(refused).containsExactly("PHONE_IN_TEXT");
        refused.path("result.problems[0].field").entity(String.class).isEqualTo("input.wrong");
        assertThat(kept()).isZero();
    }

    private String service(String condition) {
        return String.valueOf(sql.sql("select id from socialmap.service where not withdrawn and " + condition
                        + " order by id limit 1")
                .mapValue(String.class)
                .one()
                .block());
    }

    private long kept() {
        var count = sql.sql("select count(*) from corrections.suggestion").mapValue(Long.class);
        return count.one().blockOptional().orElseThrow();
    }

    private static ListAssert<String> readers(GraphQlTester.Response answer) {
        return assertThat(list(answer, "result.readBy[*].id"));
    }

    private static ListAssert<String> problems(GraphQlTester.Response answer) {
        return assertThat(list(answer, "result.problems[*].code"));
    }

    private static List<String> list(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }
}
