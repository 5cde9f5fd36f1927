package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk says what a question is about. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class LabelTests {

    private static final Map<String, String> READING = Map.of("theme", "rekenen", "municipality", "GM0375");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Desk anna;
    private Kept kept;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionAboutASchoolWaits(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        kept = new Kept(anna.caller());
        var asked = Asker.somewhere(graphQl).send(Map.of("school", "27MD02"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @Test
    void theDeskReadsWhatItSaidAndTheQuestionStaysInNobodysWay() {
        var answer = kept.label(number, READING);

        answer.path("result.question.theme.id").entity(String.class).isEqualTo("rekenen");
        answer.path("result.question.municipality.id").entity(String.class).isEqualTo("GM0375");
        answer.path("result.question.version").entity(Integer.class).isEqualTo(1);
        assertThat(Desk.became(anna.does("answer", number, Map.of("version", 1, "text", "Hallo"))))
                .isEqualTo("DeskQuestionKept");
    }

    @Test
    void whatIsLeftOutStaysAsAColleagueSaidItAndNullSaysThatItIsNotKnown() {
        kept.label(number, READING);
        var bert = new Kept(Desk.of(graphQl, "Bert", "PO2711").caller());

        var answer = bert.label(number, Map.of("theme", "lezen-en-schrijven"));

        answer.path("result.question.theme.id").entity(String.class).isEqualTo("lezen-en-schrijven");
        answer.path("result.question.municipality.id").entity(String.class).isEqualTo("GM0375");
        var less = kept.label(number, theme(null));
        less.path("result.question.theme").valueIsNull();
        less.path("result.question.municipality.id").entity(String.class).isEqualTo("GM0375");
    }

    @Test
    void anotherLabelWithTheSameKeyIsAnotherRequest() {
        kept.label(number, Map.of("theme", "rekenen", "idempotencyKey", "one"));

        var again = kept.label(number, Map.of("theme", "rekenen", "idempotencyKey", "one"));
        var other = kept.label(number, Map.of("municipality", "GM0375", "idempotencyKey", "one"));

        assertThat(Desk.became(again)).isEqualTo("DeskQuestionKept");
        assertThat(Desk.list(other, "result.problems[*].code")).containsExactly("KEY_USED_FOR_SOMETHING_ELSE");
    }

    @Test
    void ofTheSchoolThatTheAskerNamedNothingIsKeptReadable() {
        kept.label(number, theme(null)).path("result.question.municipality").valueIsNull();

        assertThat(rows("select concat(theme, municipality) from desk.label")).containsExactly("");
    }

    @Test
    void theInboxFindsQuestionsAboutATheme() {
        kept.label(number, READING);
        Asker.somewhere(graphQl).ask("Iets anders");

        assertThat(numbers("rekenen")).containsExactly(number);
        assertThat(numbers("autisme")).isEmpty();
        assertThat(Desk.codes(anna.inbox(Map.of("theme", List.of("bestaat-niet")))))
                .containsExactly("BAD_USER_INPUT");
    }

    @Test
    void whatIsNotThereIsRefused() {
        var answer = kept.label(number, Map.of("theme", "bestaat-niet", "municipality", "GM9999"));

        assertThat(Desk.list(answer, "result.problems[*].code"))
                .containsExactly("UNKNOWN_THEME", "NO_SUCH_MUNICIPALITY");
        assertThat(rows("select theme from desk.label")).isEmpty();
    }

    @Test
    void theStepIsNotedWithoutWhatItSays() {
        kept.label(number, READING);

        assertThat(rows("select concat_ws(' ', who, what, number) from desk.audit"))
                .containsExactly("Anna labelQuestion " + number);
    }

    @Test
    void theLabelGoesWithTheQuestion() {
        kept.label(number, READING);

        Asker.somewhere(graphQl).erase(code, null);

        assertThat(rows("select theme from desk.label")).isEmpty();
    }

    private List<String> numbers(String theme) {
        return Desk.list(anna.inbox(Map.of("theme", List.of(theme))), "questionInbox.nodes[*].number");
    }

    private static Map<String, ?> theme(@Nullable String theme) {
        var about = new HashMap<String, @Nullable Object>();
        about.put("theme", theme);
        return about;
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
