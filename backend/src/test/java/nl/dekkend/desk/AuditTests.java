package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whatever somebody at a desk sees or does leaves one row: who, when, what and which record, no word. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class AuditTests {

    /** By an older name than the contract's. */
    private static final Map<String, String> NAMES =
            Map.of("Query.questionInbox", "INBOX", "Query.deskQuestion", "READ", "DeskQuestion.anonymised", "READ");

    private static final String SELECT = "select concat_ws(' ', who, what, number, record) from desk.audit order by at";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Desk anna;
    private String number = "";

    @BeforeEach
    void oneQuestionWaitsAndNothingIsKept() {
        for (var table : List.of("question", "turn", "audit", "contact", "standard_answer", "heard_note"))
            sql.sql("delete from desk." + table).then().block();
        for (var table : List.of("closing", "closed_days", "counted_quarter"))
            sql.sql("delete from desk." + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        number = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    static Set<String> everything() {
        return new TreeSet<>(DeskFields.inTheTable());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyFieldThatADeskMayLeavesOneRow(String field) {
        if (field.equals(DeskFields.STREAM)) listen();
        else assertThat(Desk.codes(asked(field))).isEmpty();

        assertThat(rows(SELECT))
                .singleElement()
                .asString()
                .matches("Anna %s (%s|PO2711|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                        .formatted(NAMES.getOrDefault(field, field.replaceFirst(".*\\.", "")), number));
        assertThat(rows("select audit::text from desk.audit"))
                .noneMatch(row -> row.contains("kernteam") || row.contains("Groet") || row.contains("rekenen"));
    }

    @Test
    void whatBecomesOfARecordIsFoundByItsName() {
        var kept = new Kept(anna.caller());
        var id = kept.log(Map.of())
                .path("result.contact.id")
                .entity(String.class)
                .get();
        kept.takeBack(id, Map.of());

        assertThat(rows(SELECT)).containsExactlyInAnyOrder("Anna logContact " + id, "Anna takeBackContact " + id);
    }

    @Test
    void aRetryIsALookAndNotedToo() {
        var key = Map.of("idempotencyKey", "een-sleutel-van-de-bladzijde");
        new Kept(anna.caller()).log(key);
        new Kept(anna.caller()).log(key);

        assertThat(rows(SELECT)).hasSize(2).allMatch(row -> row.startsWith("Anna logContact "));
    }

    @Test
    void whatIsTypedIsNotedAtEachTimeItIsKeptAndSoIsThrowingItAway() {
        for (var text : List.of("Het", "Het kern", " ")) anna.writes(number, text);
        Desk.of(graphQl, "Bert", "PO2711").writes(number, "Ik ook");

        assertThat(rows(SELECT))
                .containsExactlyInAnyOrder(
                        "Anna saveAnswerDraft " + number,
                        "Anna saveAnswerDraft " + number,
                        "Anna DROP_DRAFT " + number,
                        "Bert saveAnswerDraft " + number);
    }

    @Test
    void whatIsOlderThanTwoYearsIsForgottenAndNothingElse(@Autowired KeepingRound round) {
        anna.colleagues("PO2711");
        clock.moveTo("2026-11-28");
        anna.inbox(Map.of());
        clock.moveTo("2028-11-26");
        round.keep().block();
        assertThat(rows(SELECT)).hasSize(2);

        clock.moveTo("2028-11-27");
        round.keep().block();

        assertThat(rows("select what from desk.audit")).containsExactly("INBOX");
    }

    @Test
    void whatIsKeptTooShortIsASlipOfThePen() {
        var site = URI.create("http://localhost");
        assertThatThrownBy(() -> new DeskSettings(Period.ofYears(1), Period.ofDays(29), Duration.ZERO, site))
                .hasMessage("dekkend.desk.audit is P29D: write at least P30D");
        assertThatThrownBy(() -> new DeskSettings(Period.ofDays(119), Period.ofYears(2), Duration.ZERO, site))
                .hasMessage("dekkend.desk.keep is P119D: write at least P4M");
        assertThatCode(() -> new DeskSettings(Period.ofMonths(4), Period.ofDays(30), Duration.ZERO, site))
                .doesNotThrowAnyException();
    }

    @Test
    void whatNobodySettlesIsAYearTwoYearsAndTenSeconds() {
        var nothing = new MapConfigurationPropertySource(Map.of("dekkend.desk.site", "http://localhost"));
        var settled =
                new Binder(nothing).bind("dekkend.desk", DeskSettings.class).get();

        assertThat(settled)
                .isEqualTo(new DeskSettings(
                        Period.ofYears(1), Period.ofYears(2), Duration.ofSeconds(10), URI.create("http://localhost")));
    }

    private GraphQlTester.Response asked(String field) {
        var call = new DeskFields(anna.caller(), number).all().get(field);
        assertThat(call).as("how to ask for " + field).isNotNull();
        return call.get();
    }

    private void listen() {
        var token = Issuer.token("Anna", Map.of("roles", List.of("desk"), "partnerships", List.of("PO2711")), 600);
        var first = LiveQuestionsTests.events(port, "subscription { inboxUpdated { number } }", Map.of(), token)
                .blockFirst(Duration.ofSeconds(20));
        assertThat(first).isNotNull();
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
