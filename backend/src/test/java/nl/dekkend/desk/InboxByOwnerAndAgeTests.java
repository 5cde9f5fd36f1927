package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a desk finds when it looks what a colleague has, and what is there longest. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class InboxByOwnerAndAgeTests {

    private static final String NUMBERS = "questionInbox.nodes[*].number";

    private static final String WORDS = "questionInbox.nodes[*].messages[0].text";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    private Desk anna;
    private Desk bert;

    @BeforeEach
    void twoWorkAtADeskAndOneOfThemAtAnother() {
        for (var table : List.of("question", "turn", "audit", "colleague"))
            sql.sql("delete from desk." + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711", "VO2704");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        anna.inbox(Map.of());
        bert.inbox(Map.of());
    }

    @Test
    void whatAColleagueTookIsFoundByTheirIdAndNothingElse() {
        var annas = asked("PO2711", "Van Anna");
        var berts = asked("PO2711", "Van Bert");
        asked("PO2711", "Van niemand");
        take(anna, annas);
        take(bert, berts);

        assertThat(owned(bert, id(bert, "PO2711", "Anna"))).containsExactly(annas);
        assertThat(owned(anna, id(anna, "PO2711", "Bert"))).containsExactly(berts);
        assertThat(owned(bert, id(bert, "PO2711", "Bert"))).containsExactly(berts);
        assertThat(Desk.list(
                        bert.inbox(Map.of("owner", id(bert, "PO2711", "Anna"), "status", List.of("CLOSED"))), NUMBERS))
                .isEmpty();
    }

    @Test
    void whatAColleagueOfTwoDesksTookIsFoundAtEachOneThatIsYoursToo() {
        var here = asked("PO2711", "Hier");
        var there = asked("VO2704", "Daar");
        take(anna, here);
        take(anna, there);

        assertThat(owned(anna, id(anna, "VO2704", "Anna"))).containsExactlyInAnyOrder(here, there);
        assertThat(owned(bert, id(bert, "PO2711", "Anna"))).containsExactly(here);
    }

    @Test
    void anIdOfAnotherDeskFindsNothingAndCostsWhatAnUnknownOneCosts(@Autowired Statements statements) {
        take(anna, asked("PO2711", "Hier"));
        take(anna, asked("VO2704", "Daar"));
        var elsewhere = id(anna, "VO2704", "Anna");

        assertThat(owned(anna, elsewhere)).hasSize(2);
        statements.forget();
        assertThat(owned(bert, elsewhere)).isEmpty();
        var spent = statements.texts();
        statements.forget();
        assertThat(owned(bert, "00000000-0000-4000-8000-000000000000")).isEmpty();
        assertThat(spent).isNotEmpty().containsExactlyInAnyOrderElementsOf(statements.texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "PO2711"})
    void whatIsNoIdFindsNothing(String owner) {
        take(anna, asked("PO2711", "Hier"));

        assertThat(owned(bert, owner)).isEmpty();
    }

    @Test
    void byAgeWhatCameInFirstComesFirstHoweverFarItIs() {
        var first = asked("PO2711", "Eerste");
        asked("VO2704", "Tweede");
        clock.moveBy(Duration.ofDays(4));
        asked("PO2711", "Derde");
        bert.does("close", first, Map.of("version", 1));

        assertThat(Desk.list(anna.page(InboxSort.AGE, 20, null), WORDS)).containsExactly("Eerste", "Tweede", "Derde");
        assertThat(Desk.list(anna.inbox(Map.of()), WORDS)).containsExactly("Tweede", "Derde", "Eerste");
    }

    @ParameterizedTest
    @EnumSource(InboxSort.class)
    void pagesGoOnWithoutLossOrDoubleWhenAQuestionComesInBetween(InboxSort sort) {
        var asked = fourOnDaysOfTheirOwn();

        var seen = pages(sort, () -> asked.add(asked("PO2711", "Er tussendoor")));

        assertThat(seen).isEqualTo(asked);
    }

    @Test
    void pagesByAgeGoOnWithoutLossOrDoubleWhenQuestionsAreClosedBetween() {
        var asked = fourOnDaysOfTheirOwn();

        var seen = pages(InboxSort.AGE, () -> {
            for (var at : List.of(0, 2)) bert.does("close", asked.get(at), Map.of("version", 1));
        });

        assertThat(seen).isEqualTo(asked);
    }

    private List<String> fourOnDaysOfTheirOwn() {
        var asked = new ArrayList<String>();
        for (var text : List.of("Een", "Twee", "Drie", "Vier")) {
            asked.add(asked("PO2711", text));
            clock.moveBy(Duration.ofDays(4));
        }
        return asked;
    }

    /** All numbers, two by two; something happens behind the first two. */
    private List<String> pages(InboxSort sort, Runnable between) {
        var page = bert.page(sort, 2, null);
        var seen = new ArrayList<>(Desk.list(page, NUMBERS));
        between.run();
        while (page.path("questionInbox.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .get()) {
            var cursor = page.path("questionInbox.pageInfo.endCursor").entity(String.class);
            page = bert.page(sort, 2, cursor.get());
            seen.addAll(Desk.list(page, NUMBERS));
        }
        return seen;
    }

    /** Each a minute after the one before. */
    private String asked(String partnership, String text) {
        clock.moveBy(Duration.ofMinutes(1));
        return Asker.somewhere(graphQl)
                .send(Map.of("partnership", partnership, "text", text))
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    private static void take(Desk who, String number) {
        assertThat(Desk.became(who.does("assign", number, Map.of("version", 1, "take", true))))
                .isEqualTo("DeskQuestionKept");
    }

    private static String id(Desk who, String partnership, String name) {
        return Desk.list(who.colleagues(partnership), "deskColleagues[?(@.name == '%s')].id".formatted(name))
                .getFirst();
    }

    private static List<String> owned(Desk who, String owner) {
        return Desk.list(who.inbox(Map.of("owner", owner)), NUMBERS);
    }
}
