package nl.dekkend.profiles.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;

/**
 * The accounts of a partnership's schools, added up.
 *
 * @param schools how many it is over
 * @param asOf the day they were added up
 * @param example whether any of the accounts was made up
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
            "Voorbeeld: Dekkend heeft deze bedragen bedacht om te laten zien hoe het werkt, alle of een deel ervan.",
            "Example: Dekkend made these amounts up to show how it works, all or some of them.");

    /** Empty when it would be over too few schools. */
    static Optional<SpendingFigures> of(int year, List<Spending> accounts, LocalDate today) {
        if (accounts.size() < FEWEST) return Optional.empty();
        return Optional.of(new SpendingFigures(
                year,
                accounts.size(),
                SpendingAccount.sum(
                        accounts.stream().map(Spending::basicSupport).toList()),
                SpendingAccount.sum(
                        accounts.stream().map(Spending::arrangements).toList()),
                today,
                accounts.stream().anyMatch(Spending::example)));
    }

    /** The schools' own accounts. */
    public Source source() {
        return new Source("Verantwoording van de scholen", asOf, null, example ? EXAMPLE : null);
    }
}
