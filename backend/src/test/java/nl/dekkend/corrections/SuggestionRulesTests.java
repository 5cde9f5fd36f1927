package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionRulesTests {

    @Test
    void twoTextsAreEnough() {
        assertThat(problems("Het adres is oud.", "Kerkweg 12", null, false)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldInTheOrderOfTheForm() {
        assertThat(problems(" ", "<b>Kerkweg</b> 06-12345678", "geen adres", true))
                .containsExactly(
                        "TEXT_MISSING input.wrong",
                        "MARKUP_IN_TEXT input.proposal",
                        "PHONE_IN_TEXT input.proposal",
                        "EMAIL_MALFORMED input.email");
    }

    @Test
    void aTextHasAThousandCharactersAtMost() {
        assertThat(problems("a".repeat(1_000), "b".repeat(1_001), null, true))
                .containsExactly("TEXT_TOO_LONG input.proposal");
    }

    @Test
    void whereNoMailIsSentNobodyLeavesAnAddress() {
        assertThat(problems("Oud", "Nieuw", "ouder@voorbeeld.example", false))
                .containsExactly("ANSWER_NOT_POSSIBLE input.email");
        assertThat(problems("Oud", "Nieuw", "ouder@voorbeeld.example", true)).isEmpty();
        assertThat(problems("Oud", "Nieuw", "  ", false)).isEmpty();
    }

    @Test
    void anAddressIsOne() {
        assertThat(problems("Oud", "Nieuw", "een@a.example, twee@b.example", true))
                .containsExactly("EMAIL_MALFORMED input.email");
        assertThat(problems("Oud", "Nieuw", "a..b@c.example", true)).containsExactly("EMAIL_MALFORMED input.email");
        assertThat(problems("Oud", "Nieuw", "x:y@z.example", true)).containsExactly("EMAIL_MALFORMED input.email");
        assertThat(problems("Oud", "Nieuw", "een@a.example\nBcc: twee@b.example", true))
                .containsExactly("EMAIL_MALFORMED input.email");
    }

    @Test
    void aDecisionHasAReasonAndMayNameANumberToCall() {
        assertThat(SuggestionRules.problems(decision("")))
                .extracting(problem -> problem.code().name())
                .containsExactly("TEXT_MISSING");
        assertThat(SuggestionRules.problems(decision("Bel de school: 0251-226601.")))
                .isEmpty();
    }

    @Test
    void aReasonTellsOfNobody() {
        assertThat(SuggestionRules.problems(decision("Bel de ouder op 06-12345678.")))
                .extracting(problem -> problem.code().name() + " " + problem.field())
                .containsExactly("PHONE_IN_TEXT input.explanation");
        assertThat(SuggestionRules.problems(decision("Mail naar ouder@voorbeeld.example.")))
                .extracting(problem -> problem.code().name())
                .containsExactly("MAIL_ADDRESS_IN_TEXT");
        assertThat(SuggestionRules.problems(decision("Het gaat om 111222333.")))
                .extracting(problem -> problem.code().name())
                .containsExactly("CITIZEN_NUMBER_IN_TEXT");
    }

    @Test
    void whoErasesGivesNoReasonAndNoneIsKept() {
        var input = new DecideCorrectionsInput(
                List.of(new ReadCorrection("een", 1)), CorrectionDecision.ERASE, "Over 06-12345678", null);

        assertThat(SuggestionRules.problems(input)).isEmpty();
        assertThat(input.explanation()).isNull();
    }

    private static DecideCorrectionsInput decision(String explanation) {
        return new DecideCorrectionsInput(
                List.of(new ReadCorrection("een", 1)), CorrectionDecision.REJECT, explanation, null);
    }

    private static List<String> problems(String wrong, String proposal, @Nullable String email, boolean mailIsOpen) {
        var input =
                new SuggestCorrectionInput(CorrectionSubjectType.SCHOOL, "27MD02", wrong, proposal, email, null, null);
        return SuggestionRules.problems(input, mailIsOpen).stream()
                .map(problem -> problem.code().name() + " " + problem.field())
                .toList();
    }
}
