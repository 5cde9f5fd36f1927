package nl.dekkend.imports;

import java.util.List;
import java.util.Optional;

class ImportRules {

    private ImportRules() {}

    /** The report when nothing has to be read, because exactly this was read before. */
    static Optional<ImportReport> unchanged(String checksum, Optional<LedgerEntry> last) {
        return last.filter(entry -> entry.checksum().equals(checksum))
                .map(entry -> new ImportReport.Unchanged(entry.loadedAt()));
    }

    /** The same for a file of the product's own: what an operator imported since then stays. */
    static Optional<ImportReport> unchangedAsShipped(String checksum, Optional<LedgerEntry> last) {
        return last.filter(entry -> checksum.equals(entry.shipped()))
                .map(entry -> new ImportReport.Unchanged(entry.loadedAt()));
    }

    /** An older file never replaces a newer one, wherever both speak of. */
    static Optional<ImportReport> older(ImportRequest request, Optional<LedgerEntry> newest) {
        return newest.filter(entry -> request.asOf() != null
                        && entry.asOf() != null
                        && request.asOf().isBefore(entry.asOf()))
                .map(entry -> refused(request, """
                        dit bestand is van %s, maar %s van %s is al ingelezen. \
                        Een ouder bestand vervangt nooit een nieuwer.\
                        """.formatted(request.asOf(), entry.file(), entry.asOf())));
    }

    /** Files that close what they do not mention everywhere may not come in for a part of the country. */
    static Optional<ImportReport> scope(Importer importer, ImportRequest request) {
        return importer.takesScope() || request.scope() instanceof ImportScope.National
                ? Optional.empty()
                : Optional.of(refused(
                        request,
                        "een bestand van de soort '%s' gaat altijd over het hele land. Laat --scope weg."
                                .formatted(importer.kind())));
    }

    private static ImportReport refused(ImportRequest request, String sentence) {
        var file = String.valueOf(request.file().getFileName());
        return new ImportReport.Refused(List.of(new FileProblem(file, 0, null, sentence)));
    }
}
