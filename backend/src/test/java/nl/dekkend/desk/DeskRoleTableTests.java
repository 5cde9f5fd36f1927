package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.dekkend.identity.RightsTable;
import nl.dekkend.identity.Role;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Roles;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every role at every field that a desk may have, as the table of rights tells them: a new one of either is tried. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class DeskRoleTableTests {

    private static final String LISTEN = "subscription { inboxUpdated { number } }";

    /** What another desk gets of these is empty, as for a number that nobody has. */
    private static final Set<String> EMPTY =
            Set.of("Query.questionInbox", "Query.deskQuestion", "DeskQuestion.anonymised");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private String number = "";

    @BeforeEach
    void oneQuestionAboutASchoolWaits(@Autowired MovableClock clock) {
        for (var table : List.of("question", "turn", "audit", "contact", "standard_answer", "heard_note"))
            sql.sql("delete from desk." + table).then().block();
        for (var table : List.of("closing", "closed_days", "counted_quarter"))
            sql.sql("delete from desk." + table).then().block();
        clock.moveTo("2026-11-26");
        number = Asker.somewhere(graphQl)
                .send(Map.of("school", "27MD02"))
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    @Test
    void everyFieldOfTheTableIsTried() {
        var tried = new TreeSet<>(new DeskFields(graphQl, number).all().keySet());
        tried.add(DeskFields.STREAM);

        assertThat(tried).isEqualTo(new TreeSet<>(DeskFields.inTheTable()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGetsWhatTheTableSaysAndNothingElse(Role role) {
        var claims = Roles.claims(role);
        var caller = Issuer.as(graphQl, role.name(), claims);

        new DeskFields(caller, number)
                .all()
                .forEach((field, ask) -> assertThat(Desk.codes(ask.get()))
                        .as(field)
                        .isEqualTo(may(role, field) ? List.of() : List.of("FORBIDDEN")));
        var heard = LiveQuestionsTests.answered(port, LISTEN, Issuer.token(role.name(), claims, 600));
        assertThat(heard).contains(may(role, DeskFields.STREAM) ? "\"inboxUpdated\":{\"number\":null}" : "FORBIDDEN");
    }

    /** A board without a school in the partnership is as any other; {@code SignalRightsTests} has one with. */
    private static boolean may(Role role, String field) {
        return role != Role.BOARD && RightsTable.of(field).roles().contains(role);
    }

    @Test
    void whoHasNoAccountIsAskedToSignIn() {
        new DeskFields(graphQl, number)
                .all()
                .forEach((field, ask) ->
                        assertThat(Desk.codes(ask.get())).as(field).containsExactly("UNAUTHENTICATED"));
        assertThat(LiveQuestionsTests.answered(port, LISTEN, "")).contains("UNAUTHENTICATED");
        assertThat(rows("select what from desk.audit")).isEmpty();
    }

    @Test
    void theDeskOfAnotherPartnershipGetsNothingOfThisOne() {
        var cor = Desk.of(graphQl, "Cor", "PO2704").caller();

        new DeskFields(cor, number)
                .all()
                .forEach((field, ask) -> assertThat(Desk.codes(ask.get()))
                        .as(field)
                        .isEqualTo(EMPTY.contains(field) ? List.of() : List.of("FORBIDDEN")));
        assertThat(rows("select concat_ws(' ', status, version) from desk.question"))
                .containsExactly("NEW 1");
        assertThat(rows("select concat_ws(' ', what, number) from desk.audit")).containsExactly("INBOX");
    }

    @Test
    void theNumberOfAQuestionToAnotherDeskCostsWhatAnUnknownOneCosts() {
        var cor = Desk.of(graphQl, "Cor", "PO2704").caller();
        var known = new DeskFields(cor, number).all();

        var unknowns = new DeskFields(cor, "XXXX-XXXX").all();
        unknowns.remove("Query.questionInbox");
        unknowns.forEach((field, ask) -> {
            var unknown = sent(ask);
            assertThat(sent(known.get(field))).as(field).isEqualTo(unknown);
            assertThat(unknown)
                    .filteredOn(text -> text.contains("number = "))
                    .as(field)
                    .allMatch(text -> text.contains("partnership_id = any("));
        });
    }

    private List<String> sent(Supplier<GraphQlTester.Response> ask) {
        statements.forget();
        ask.get();
        return statements.texts();
    }

    @Test
    void aTextForAQuestionIsFilledInForItsDeskAlone() {
        var kept = new Kept(Desk.of(graphQl, "Anna", "PO2711", "PO2704").caller());
        for (var desk : List.of("PO2711", "PO2704"))
            kept.does(
                    "saveStandardAnswer",
                    Map.of("partnership", desk, "version", 0),
                    Map.of("title", "Nummer", "text", "{vraagnummer}"),
                    "");

        for (var role : Role.values()) {
            var answer = textFor(Issuer.as(graphQl, role.name(), Roles.claims(role)), "PO2711");
            if (role == Role.DESK)
                answer.path("standardAnswers[0].textFor").entity(String.class).isEqualTo(number);
            else assertThat(Desk.codes(answer)).as(role.name()).containsExactly("FORBIDDEN");
        }
        textFor(Desk.of(graphQl, "Cor", "PO2704").caller(), "PO2704")
                .path("standardAnswers[0].textFor")
                .valueIsNull();
        assertThat(Desk.codes(textFor(graphQl, "PO2711"))).containsExactly("UNAUTHENTICATED");
    }

    private GraphQlTester.Response textFor(HttpGraphQlTester caller, String partnership) {
        return caller.document("{ standardAnswers(partnership: \"%s\") { textFor(question: \"%s\") } }"
                        .formatted(partnership, number))
                .execute();
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
