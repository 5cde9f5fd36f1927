package nl.dekkend.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
class ImportRunner implements Imports {

    private final Map<String, Importer> importers = new TreeMap<>();
    private final List<ImportFollower> followers;
    private final Ledger ledger;
    private final TransactionalOperator transactions;

    ImportRunner(
            List<Importer> importers,
            List<ImportFollower> followers,
            Ledger ledger,
            TransactionalOperator transactions) {
        this.followers = List.copyOf(followers);
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(importers.keySet());
    }

    @Override
    public Mono<ImportReport> run(String kind, ImportRequest request) {
        var importer = importers.get(kind);
        if (importer == null) return Mono.just(new ImportReport.Refused(List.of(unknown(kind, request))));
        return Mono.fromCallable(() -> FileChecksum.of(request, importer.version()))
                .flatMap(checksum -> once(importer, request, checksum))
                .onErrorResume(ImportRefused.class, e -> Mono.just(new ImportReport.Refused(e.problems())))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<ImportReport> once(Importer importer, ImportRequest request, String checksum) {
        return ledger.last(importer.kind(), request.scope())
                .flatMap(last -> decide(importer, request, checksum, last))
                .as(transactions::transactional);
    }

    private Mono<ImportReport> decide(
            Importer importer, ImportRequest request, String checksum, Optional<LedgerEntry> last) {
        return ImportRules.endsBeforeReading(request, checksum, last)
                .map(Mono::just)
                .orElseGet(() -> load(importer, request, checksum));
    }

    private Mono<ImportReport> load(Importer importer, ImportRequest request, String checksum) {
        return importer.load(request)
                .flatMap(done -> follow(importer.kind())
                        .then(ledger.remember(importer.kind(), request, checksum, done.rows()))
                        .thenReturn(done));
    }

    private Mono<Void> follow(String kind) {
        return Flux.fromIterable(followers)
                .filter(follower -> follower.kinds().contains(kind))
                .concatMap(ImportFollower::follow)
                .then();
    }

    private FileProblem unknown(String kind, ImportRequest request) {
        return new FileProblem(
                String.valueOf(request.file().getFileName()),
                0,
                null,
                "'%s' is geen soort bestand. Kies uit: %s.".formatted(kind, String.join(", ", importers.keySet())));
    }
}
