package nl.dekkend.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class ImportRules {

    private ImportRules() {}

    /** The report when nothing has to be done, because exactly this was read before, as of the same day. */
    static Optional<ImportReport> unchanged(Arrival arrival, Loaded loaded) {
        var asOf = arrival.request().asOf();
        return same(arrival, loaded)
                .filter(entry -> asOf == null || asOf.equals(entry.asOf()))
                .map(entry -> new ImportReport.Unchanged(entry.loadedAt()));
    }

    /** The same for a file of the product's own: what an operator imported since then stays. */
    static Optional<ImportReport> shippedBefore(Arrival arrival, Optional<LedgerEntry> same) {
        return same.filter(entry -> arrival.checksum().shipped().equals(entry.shipped()))
                .map(entry -> new ImportReport.Unchanged(entry.loadedAt()));
    }

    /** An older file never replaces a newer one, wherever both speak of. */
    static Optional<ImportReport> older(Arrival arrival, Loaded loaded) {
        var asOf = arrival.request().asOf();
        return loaded.newest()
                .filter(entry -> asOf != null && entry.asOf() != null && asOf.isBefore(entry.asOf()))
                .map(entry -> refused(arrival, """
                        dit bestand is van %s, maar %s van %s is al ingelezen. \
                        Een ouder bestand vervangt nooit een nieuwer.\
                        """.formatted(asOf, entry.file(), entry.asOf())));
    }

    /**
     * That only the day is new. Empty as well when another file came in over this one since, for a part of what it
     * speaks of: then there is more to do.
     */
    static Optional<LaterDay> laterDay(Arrival arrival, Loaded loaded) {
        return same(arrival, loaded)
                .filter(entry -> loaded.newest().equals(Optional.of(entry)))
                .flatMap(entry -> later(entry.asOf(), arrival.request().asOf()));
    }

    private static Optional<LaterDay> later(@Nullable LocalDate was, @Nullable LocalDate now) {
        return was == null || now == null || !now.isAfter(was) ? Optional.empty() : Optional.of(new LaterDay(was, now));
    }

    /** Files that close what they do not mention everywhere may not come in for a part of the country. */
    static Optional<ImportReport> scope(Arrival arrival) {
        return arrival.importer().takesScope() || arrival.scope() instanceof ImportScope.National
                ? Optional.empty()
                : Optional.of(refused(
                        arrival,
                        "een bestand van de soort '%s' gaat altijd over het hele land. Laat --scope weg."
                                .formatted(arrival.kind())));
    }

    private static Optional<LedgerEntry> same(Arrival arrival, Loaded loaded) {
        return loaded.same()
                .filter(entry -> entry.checksum().equals(arrival.checksum().read()));
    }

    private static ImportReport refused(Arrival arrival, String sentence) {
        var file = String.valueOf(arrival.request().file().getFileName());
        return new ImportReport.Refused(List.of(new FileProblem(file, 0, null, sentence)));
    }
}
