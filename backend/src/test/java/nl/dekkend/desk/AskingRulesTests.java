package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingRulesTests {

    private static final String KEY = "een-sleutel-van-de-bladzijde";

    @Test
    void aPlainQuestionIsFine() {
        assertThat(codes(input("Wie helpt ons?", null, null, null, null, null))).isEmpty();
        assertThat(codes(input("Wie helpt ons?", "ouder@example.org", "Velsen", "", 40, KEY)))
                .isEmpty();
    }

    @Test
    void whatSomebodyTellsOfThemselvesIsTheirsToTell() {
        var told = "Bel mij op 0612345678, <b>BSN 111222333</b>, mijn dochter Noor woont Kerkweg 1, a@b.example";

        assertThat(codes(input(told, null, null, null, null, null))).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldInTheOrderOfTheForm() {
        var input = input("  ", "geen adres", "x".repeat(101), "https://koop.example", 2, "kort");

        assertThat(codes(input))
                .containsExactly(
                        "TEXT_MISSING input.text",
                        "EMAIL_MALFORMED input.replyTo",
                        "TEXT_TOO_LONG input.place",
                        "LEAVE_EMPTY input.homepage",
                        "SENT_TOO_FAST null",
                        "KEY_TOO_SHORT input.idempotencyKey");
    }

    @ParameterizedTest
    @CsvSource({"4000, 0", "4001, 1"})
    void aTextHasAnEnd(int length, int problems) {
        assertThat(codes(input("x".repeat(length), null, null, null, null, null)))
                .hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"15, KEY_TOO_SHORT", "16,", "100,", "101, TEXT_TOO_LONG"})
    void aKeyIsLongEnoughToBeNobodyElses(int length, String problem) {
        var found = codes(input("Wie helpt ons?", null, null, null, null, "k".repeat(length)));

        assertThat(found).isEqualTo(problem == null ? List.of() : List.of(problem + " input.idempotencyKey"));
    }

    @Test
    void whereNoMailLeavesAnAddressIsOfNoUse() {
        var input = input("Wie helpt ons?", "ouder@example.org", null, null, null, null);

        assertThat(AskingRules.problems(input, false))
                .extracting(Problem::code)
                .containsExactly(QuestionProblem.ANSWER_NOT_POSSIBLE);
    }

    @Test
    void nothingThatWasTypedIsPrinted() {
        var input = input("Wie helpt ons?", "ouder@example.org", "Velsen", null, null, KEY);

        assertThat(input).hasToString("AskQuestionInput");
        assertThat(input.told()).hasToString("Told");
    }

    private static AskQuestionInput input(
            String text,
            @Nullable String replyTo,
            @Nullable String place,
            @Nullable String homepage,
            @Nullable Integer seconds,
            @Nullable String key) {
        return new AskQuestionInput("PO2711", text, AskerKind.PARENT, replyTo, null, place, homepage, seconds, key);
    }

    private static List<String> codes(AskQuestionInput input) {
        return AskingRules.problems(input, true).stream()
                .map(problem -> problem.code() + " " + problem.field())
                .toList();
    }
}
