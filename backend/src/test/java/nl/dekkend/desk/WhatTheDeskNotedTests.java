package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whoever asked sees what the desk noted of their question, and not who of the desk did. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class WhatTheDeskNotedTests {

    private static final String NAME = "Wilhelmina van Puffelen";

    private static final String HEARD =
            "subscription { questionUpdated(followUpCode: \"%s\") { theme { id } municipality { id } taken } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @LocalServerPort
    int port;

    private Asker asker;
    private Desk desk;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionAboutASchoolWaits(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        asker = Asker.somewhere(graphQl);
        desk = Desk.of(graphQl, NAME, "PO2711");
        var asked = asker.send(Map.of("school", "27MD02"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @Test
    void asLongAsTheDeskNotedNothingTheAskerSeesNothingOfTheirSchoolInIt() {
        seesNothing(asker.read(code), "myQuestion");
    }

    @Test
    void whatTheDeskNotedIsSeenWithTheCodeWhereverTheQuestionIsAnswered() {
        note(number);

        sees(asker.read(code), "myQuestion");
        sees(asker.reply(code, "Erbij", null), "result.thread");
        assertThat(LiveQuestionsTests.answered(port, HEARD.formatted(code), ""))
                .contains("rekenen", "GM0375")
                .containsPattern("\"taken\"\\s*:\\s*true");
    }

    @Test
    void theCodeOfAnotherQuestionShowsNothingOfIt() {
        note(number);

        var other = Asker.code(asker.send(Map.of("school", "27MD02")));

        seesNothing(asker.read(other), "myQuestion");
    }

    @Test
    void whoTookItIsNotAmongWhatTheAskerIsTold(@Autowired Statements statements) {
        note(number);
        statements.forget();

        var told = asker.read(code).path("myQuestion").entity(Map.class).get();

        assertThat(told.toString()).contains("taken=true").doesNotContain(NAME);
        assertThat(statements.texts())
                .filteredOn(text -> text.contains("desk."))
                .hasSize(3);
    }

    @Test
    void whatTheDeskGivesBackOrNotesNoLongerIsGoneForTheAskerToo() {
        note(number);
        var version = desk.read(number).path("deskQuestion.version").entity(Integer.class);
        desk.does("assign", number, Map.of("version", version.get(), "take", false));
        sql.sql("update desk.label set theme = null, municipality = null")
                .then()
                .block();

        seesNothing(asker.read(code), "myQuestion");
    }

    private void note(String number) {
        new Kept(desk.caller()).label(number, Map.of("theme", "rekenen", "municipality", "GM0375"));
        assertThat(Desk.became(desk.does("assign", number, Map.of("version", 1, "take", true))))
                .isEqualTo("DeskQuestionKept");
    }

    private static void sees(GraphQlTester.Response answer, String thread) {
        answer.path(thread + ".theme.id").entity(String.class).isEqualTo("rekenen");
        answer.path(thread + ".municipality.id").entity(String.class).isEqualTo("GM0375");
        answer.path(thread + ".taken").entity(Boolean.class).isEqualTo(true);
    }

    private static void seesNothing(GraphQlTester.Response answer, String thread) {
        answer.path(thread + ".school.id").entity(String.class).isEqualTo("27MD02");
        answer.path(thread + ".schoolCode").entity(String.class).isEqualTo("27MD02");
        answer.path(thread + ".theme").valueIsNull();
        answer.path(thread + ".municipality").valueIsNull();
        answer.path(thread + ".taken").entity(Boolean.class).isEqualTo(false);
    }
}
