package nl.dekkend.profiles.spending;

import static nl.dekkend.profiles.spending.SpendingCategory.EXTERNAL_HIRE;
import static nl.dekkend.profiles.spending.SpendingCategory.OTHER;
import static nl.dekkend.profiles.spending.SpendingCategory.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.profiles.spending.SpendingInputs.SpendingAccountInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpendingRulesTests {

    @Test
    void whatIsLeftOutWasNotSpentAndTheSumIsTheSumOfAll() {
        var account = account(100_00, line(STAFF, 30_00), line(OTHER, 20_00)).account();

        assertThat(account.spent()).hasSize(5);
        assertThat(account.total()).isEqualTo(50_00);
        assertThat(account.left()).isEqualTo(50_00);
    }

    @Test
    void moreThanWasGrantedNeedsAnExplanation() {
        var over = account(100_00, line(STAFF, 101_00));

        assertThat(problems(2025, over, account(0), null)).containsExactly("EXPLANATION_MISSING input.explanation");
        assertThat(problems(2025, over, account(0), "Eigen geld van het bestuur."))
                .isEmpty();
    }

    @Test
    void whatHasNoNameNeedsAnExplanation() {
        assertThat(problems(2025, account(0), account(50_00, line(OTHER, 1)), " "))
                .containsExactly("EXPLANATION_MISSING input.explanation");
    }

    @Test
    void amountsBelowNothingOrInCentsTakenForEurosAreRefusedAtTheirPlace() {
        assertThat(problems(
                        2025,
                        account(0, line(STAFF, -1)),
                        account(2_000_000_000L, line(STAFF, 1), line(STAFF, 2)),
                        null))
                .containsExactly(
                        "AMOUNT_OUT_OF_RANGE input.basicSupport.spent[0].amount",
                        "AMOUNT_OUT_OF_RANGE input.arrangements.granted",
                        "DUPLICATE input.arrangements.spent[1].category");
    }

    @Test
    void aYearBeforeTheMoneyOrStillToComeIsRefused() {
        assertThat(problems(2013, account(0), account(0), null)).containsExactly("WRONG_YEAR input.year");
        assertThat(problems(2027, account(0), account(0), null)).containsExactly("WRONG_YEAR input.year");
        assertThat(problems(2026, account(0), account(0), null)).isEmpty();
    }

    @Test
    void arrangementMoneyThatWentMostlyToOwnStaffIsWorthALook() {
        var none = account(0).account();

        assertThat(SpendingRules.hints(
                        none,
                        account(100_00, line(STAFF, 51_00), line(EXTERNAL_HIRE, 49_00))
                                .account()))
                .containsExactly(SpendingHint.ARRANGEMENTS_MOSTLY_STAFF);
        assertThat(SpendingRules.hints(
                        none,
                        account(100_00, line(STAFF, 50_00), line(EXTERNAL_HIRE, 50_00))
                                .account()))
                .isEmpty();
        assertThat(SpendingRules.hints(account(100_00, line(STAFF, 74_00)).account(), none))
                .containsExactly(SpendingHint.MUCH_LEFT);
        assertThat(SpendingRules.hints(account(100_00, line(STAFF, 101_00)).account(), none))
                .containsExactly(SpendingHint.OVERSPENT);
    }

    private static List<String> problems(
            int year, SpendingAccountInput basic, SpendingAccountInput arrangements, @Nullable String explanation) {
        var input = new SaveSpendingInput("27MD02", year, basic, arrangements, null, explanation, 0, null);
        return SpendingRules.problems(input, 2026).stream()
                .map(SpendingRulesTests::said)
                .toList();
    }

    private static String said(Problem problem) {
        return problem.code().name() + " " + problem.field();
    }

    private static SpendingLine line(SpendingCategory category, long amount) {
        return new SpendingLine(category, amount);
    }

    private static SpendingAccountInput account(long granted, SpendingLine... spent) {
        return new SpendingAccountInput(granted, List.of(spent));
    }
}
