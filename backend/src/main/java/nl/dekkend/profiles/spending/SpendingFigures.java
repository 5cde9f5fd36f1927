package nl.dekkend.profiles.spending;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;

/**
 * The accounts of a partnership's schools, added up.
 *
 * @param schools how many it is over
 * @param asOf the day of the closing, of examples that of the newest
 * @param example whether the accounts were made up
 */
record SpendingFigures(
        int year,
        int schools,
        SpendingAccount basicSupport,
        SpendingAccount arrangements,
        LocalDate asOf,
        boolean example) {

    private static final Text EXAMPLE = Text.of(
            "Voorbeeld: Dekkend heeft deze bedragen bedacht om te laten zien hoe het werkt.",
            "Example: Dekkend made these amounts up to show how it works.");

    /**
     * Of the schools as they stood at the last closing, before the first of examples alone; empty where those are too
     * few.
     *
     * @param saves of one partnership and year, in their order
     * @param zone in which a day begins
     */
    static Optional<SpendingFigures> of(int year, List<SpendingRevision> saves, ZoneId zone) {
        return ClosingRules.last(of(saves, false))
                .or(() -> examples(of(saves, true)))
                .map(closing -> sum(year, closing, zone));
    }

    private static List<SpendingRevision> of(List<SpendingRevision> saves, boolean example) {
        return saves.stream().filter(save -> save.example() == example).toList();
    }

    /** They need no closing: nobody's amounts can be told from them. */
    private static Optional<Closing> examples(List<SpendingRevision> accounts) {
        return accounts.stream()
                .map(SpendingRevision::savedAt)
                .max(OffsetDateTime::compareTo)
                .filter(newest -> accounts.size() >= Closing.FEWEST)
                .map(newest -> new Closing(newest, accounts));
    }

    private static SpendingFigures sum(int year, Closing closing, ZoneId zone) {
        return new SpendingFigures(
                year,
                closing.accounts().size(),
                sum(closing, SpendingRevision::basicSupport),
                sum(closing, SpendingRevision::arrangements),
                closing.at().atZoneSameInstant(zone).toLocalDate(),
                closing.accounts().stream().anyMatch(SpendingRevision::example));
    }

    private static SpendingAccount sum(Closing closing, Function<SpendingRevision, SpendingAccount> kind) {
        return SpendingAccount.sum(closing.accounts().stream().map(kind).toList());
    }

    /** The schools' own accounts. */
    public Source source() {
        return new Source("Verantwoording van de scholen", asOf, null, example ? EXAMPLE : null);
    }
}
