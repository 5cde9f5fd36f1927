package nl.dekkend.profiles.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.dekkend.shared.Source;

/**
 * The accounts of a partnership's schools, added up.
 *
 * @param schools how many it is over
 * @param asOf the day they were added up
 */
record SpendingFigures(
        int year, int schools, SpendingAccount basicSupport, SpendingAccount arrangements, LocalDate asOf) {

    /** So many schools that none can be told from the sum. */
    private static final int FEWEST = 5;

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
                today));
    }

    /** The schools' own accounts. */
    public Source source() {
        return new Source("Verantwoording van de scholen", asOf, null, null);
    }
}
