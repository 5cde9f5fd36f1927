package nl.dekkend.desk.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk notes who turned to it by telephone, by mail or in person. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ContactTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    private Kept anna;
    private Kept bert;

    @BeforeEach
    void nobodyTurnedToTheDesk() {
        for (var table : List.of("desk.contact", "desk.audit", "desk.counted_quarter"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
        bert = new Kept(Desk.of(graphQl, "Bert", "PO2711").caller());
    }

    @Test
    void whatIsKeptIsWhatWasSaidAndNoWordMore() {
        var answer = anna.log(Map.of(
                "channel",
                "VISIT",
                "asker",
                "YOUTH",
                "theme",
                "autisme",
                "municipality",
                "GM0375",
                "day",
                "2026-11-20"));

        answer.path("result.contact.theme.id").entity(String.class).isEqualTo("autisme");
        answer.path("result.contact.municipality.id").entity(String.class).isEqualTo("GM0375");
        assertThat(
                        rows(
                                "select concat_ws(' ', partnership_id, channel, asker, theme, municipality, day) from desk.contact"))
                .containsExactly("PO2711 VISIT YOUTH autisme GM0375 2026-11-20");
        assertThat(rows("select concat_ws(' ', who, what, number) from desk.audit"))
                .singleElement()
                .asString()
                .startsWith("Anna logContact");
    }

    @Test
    void themeAndPlaceMayBeUnknown() {
        var answer = anna.log(Map.of());

        answer.path("result.contact.theme").valueIsNull();
        answer.path("result.contact.municipality").valueIsNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11-27, CONTACT_IN_FUTURE", "2026-11-26, ", "2026-07-01, ", "2026-06-30, QUARTER_IS_COUNTED"})
    void theDayLiesInThisQuarterOrTheOneBefore(String day, String problem) {
        var answer = anna.log(Map.of("day", day));

        if (problem == null) assertThat(Desk.became(answer)).isEqualTo("ContactLogged");
        else assertThat(problems(answer)).containsExactly(problem);
    }

    @Test
    void inAQuarterThatWasCountedNothingIsNotedAnyMore() {
        sql.sql("insert into desk.counted_quarter values ('PO2711', '2026-Q3', 1, '2026-10-01')")
                .then()
                .block();

        assertThat(problems(anna.log(Map.of("day", "2026-09-30")))).containsExactly("QUARTER_IS_COUNTED");
        assertThat(Desk.became(anna.log(Map.of("day", "2026-10-01")))).isEqualTo("ContactLogged");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(problems(anna.log(Map.of("theme", "bestaat-niet", "municipality", "GM9999"))))
                .containsExactly("UNKNOWN_THEME", "NO_SUCH_MUNICIPALITY");
        assertThat(rows("select channel from desk.contact")).isEmpty();
    }

    @Test
    void whoNotedItTakesASlipOfThePenBackOnTheSameDay() {
        var id = id(anna.log(Map.of()));

        assertThat(problems(bert.takeBack(id, Map.of()))).containsExactly("CONTACT_STANDS");
        assertThat(problems(anna.takeBack("geen naam", Map.of()))).containsExactly("CONTACT_STANDS");
        var retries = AtOnce.results(3, time -> anna.takeBack(id, Map.of("idempotencyKey", "nog eens")));

        assertThat(retries).containsOnly("ContactTakenBack");
        assertThat(rows("select channel from desk.contact")).isEmpty();
    }

    @Test
    void onTheNextDayItStands() {
        var id = id(anna.log(Map.of()));
        clock.moveTo("2026-11-27");

        assertThat(problems(anna.takeBack(id, Map.of()))).containsExactly("CONTACT_STANDS");
        assertThat(rows("select channel from desk.contact")).hasSize(1);
    }

    @Test
    void aRetryIsOneContactAndOneThatWasTakenBackDoesNotComeBack() {
        Map<String, ?> key = Map.of("idempotencyKey", "een sleutel");
        assertThat(AtOnce.results(3, time -> anna.log(key))).containsOnly("ContactLogged");
        assertThat(rows("select channel from desk.contact")).hasSize(1);

        anna.takeBack(rows("select id::text from desk.contact").getFirst(), Map.of());

        assertThat(problems(anna.log(key))).containsExactly("CONTACT_TAKEN_BACK");
    }

    private static String id(GraphQlTester.Response answer) {
        return answer.path("result.contact.id").entity(String.class).get();
    }

    private static List<String> problems(GraphQlTester.Response answer) {
        return Desk.list(answer, "result.problems[*].code");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
