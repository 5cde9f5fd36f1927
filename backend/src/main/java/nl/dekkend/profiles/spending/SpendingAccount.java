package nl.dekkend.profiles.spending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;

/**
 * One kind of support money; amounts in cents.
 *
 * @param spent every category once
 */
record SpendingAccount(long granted, List<SpendingLine> spent) {

    SpendingAccount {
        spent = List.copyOf(spent);
    }

    /** What is not named was not spent. */
    static SpendingAccount of(long granted, List<SpendingLine> named) {
        return new SpendingAccount(
                granted,
                Arrays.stream(SpendingCategory.values())
                        .map(category -> new SpendingLine(category, amount(named, category)))
                        .toList());
    }

    /** Several accounts as one. */
    static SpendingAccount sum(List<SpendingAccount> accounts) {
        return of(
                accounts.stream().mapToLong(SpendingAccount::granted).sum(),
                accounts.stream().flatMap(account -> account.spent().stream()).toList());
    }

    /** All categories together. */
    @JsonIgnore
    public long total() {
        return spent.stream().mapToLong(SpendingLine::amount).sum();
    }

    /** Below zero when more was spent than granted. */
    @JsonIgnore
    public long left() {
        return granted - total();
    }

    /** What went to one purpose. */
    long on(SpendingCategory category) {
        return amount(spent, category);
    }

    private static long amount(List<SpendingLine> lines, SpendingCategory category) {
        return lines.stream()
                .filter(line -> line.category() == category)
                .mapToLong(SpendingLine::amount)
                .sum();
    }
}
