package nl.dekkend.profiles.spending;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;

/**
 * The accounts of a partnership's schools, added up.
 *
 * @param schools how many it is over
 * @param asOf the day they were added up
 * @param example whether the accounts were made up
 */
record SpendingFigures(
        int year,
        int schools,
        SpendingAccount basicSupport,
        SpendingAccount arrangements,
        LocalDate asOf,
        boolean example) {

    /** So many schools that none can be told from the sum. */
    private static final int FEWEST = 5;

    private static final Text EXAMPLE = Text.of(
            "Voorbeeld: Dekkend heeft deze bedragen bedacht om te laten zien hoe het werkt.",
            "Example: Dekkend made these amounts up to show how it works.");

    /** Of the schools alone from the fifth on, before that of examples alone; empty where either are too few. */
    static Optional<SpendingFigures> of(int year, List<Spending> all, LocalDate today) {
        var madeUp = all.stream().collect(partitioningBy(Spending::example));
        return Stream.of(false, true)
                .map(madeUp::get)
                .filter(accounts -> accounts.size() >= FEWEST)
                .findFirst()
                .map(accounts -> sum(year, accounts, today));
    }

    private static SpendingFigures sum(int year, List<Spending> accounts, LocalDate today) {
        return new SpendingFigures(
                year,
                accounts.size(),
                SpendingAccount.sum(
                        accounts.stream().map(Spending::basicSupport).toList()),
                SpendingAccount.sum(
                        accounts.stream().map(Spending::arrangements).toList()),
                today,
                accounts.stream().anyMatch(Spending::example));
    }

    /** The schools' own accounts. */
    public Source source() {
        return new Source("Verantwoording van de scholen", asOf, null, example ? EXAMPLE : null);
    }
}
