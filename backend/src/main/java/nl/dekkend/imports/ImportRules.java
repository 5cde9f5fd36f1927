package nl.dekkend.imports;

import java.util.List;
import java.util.Optional;

class ImportRules {

    private ImportRules() {}

    /** The report when the ledger alone decides; empty when the file has to be read. */
    static Optional<ImportReport> endsBeforeReading(
            ImportRequest request, String checksum, Optional<LedgerEntry> last) {
        if (last.isEmpty()) return Optional.empty();
        if (last.get().checksum().equals(checksum))
            return Optional.of(new ImportReport.Unchanged(last.get().loadedAt()));
        return older(request, last.get()).map(problem -> new ImportReport.Refused(List.of(problem)));
    }

    private static Optional<FileProblem> older(ImportRequest request, LedgerEntry last) {
        if (request.asOf() == null || last.asOf() == null || !request.asOf().isBefore(last.asOf()))
            return Optional.empty();
        return Optional.of(new FileProblem(
                String.valueOf(request.file().getFileName()),
                0,
                null,
                "dit bestand is van %s, maar %s van %s is al ingelezen. Een ouder bestand vervangt nooit een nieuwer."
                        .formatted(request.asOf(), last.file(), last.asOf())));
    }
}
