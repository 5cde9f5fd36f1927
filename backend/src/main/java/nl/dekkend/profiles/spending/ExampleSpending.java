package nl.dekkend.profiles.spending;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.profiles.spending.SpendingInputs.SpendingAccountInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An account that is made up, as the file says it; amounts in whole euros.
 *
 * @param explanation in Dutch, as schools write
 */
record ExampleSpending(
        String school,
        int year,
        Amounts basicSupport,
        Amounts arrangements,
        @Nullable Long budgetNextYear,
        @Nullable String explanation) {

    private static final long CENTS = 100;

    /**
     * @param spent what is not named was not spent
     */
    record Amounts(long granted, Map<SpendingCategory, Long> spent) {

        SpendingAccountInput input() {
            return new SpendingAccountInput(
                    granted * CENTS,
                    spent.entrySet().stream()
                            .map(one -> new SpendingLine(one.getKey(), one.getValue() * CENTS))
                            .toList());
        }
    }

    /** A row of {@code profiles.spending}. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Row(
            String school,
            int year,
            @Nullable String partnership,
            SpendingAccount basicSupport,
            SpendingAccount arrangements,
            @Nullable Long budgetNextYear,
            @Nullable String explanation,
            OffsetDateTime savedAt,
            Role savedBy) {}

    /** Written "07US00.2025". */
    String id() {
        return school + "." + year;
    }

    /** As its school would send it. */
    SaveSpendingInput input() {
        var budget = budgetNextYear == null ? null : budgetNextYear * CENTS;
        return new SaveSpendingInput(
                school, year, basicSupport.input(), arrangements.input(), budget, explanation, 0, null);
    }

    /** As if its school had saved it on 1 March of the year after. */
    Row row(Scope scope) {
        var input = input();
        return new Row(
                school,
                year,
                SpendingRules.countsFor(scope),
                input.basicSupport().account(),
                input.arrangements().account(),
                input.budgetNextYear(),
                explanation,
                OffsetDateTime.of(year + 1, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC),
                Role.SCHOOL_EDITOR);
    }
}
