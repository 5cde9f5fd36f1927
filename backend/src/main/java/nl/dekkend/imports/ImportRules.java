package nl.dekkend.imports;

import java.util.List;
import java.util.Optional;

class ImportRules {

    private ImportRules() {}

    /** The report when nothing has to be done, because exactly this was read before. */
    static Optional<ImportReport> unchanged(Arrival arrival, Loaded loaded) {
        return same(arrival, loaded).map(entry -> new ImportReport.Unchanged(entry.loadedAt()));
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
