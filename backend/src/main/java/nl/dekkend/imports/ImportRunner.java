package nl.dekkend.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
class ImportRunner implements Imports {

    private interface Loading {
        Mono<ImportReport> load(Importer importer, ImportRequest request, String checksum);
    }

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
        return run(kind, request, this::once);
    }

    /** For what the product brings along: loaded only when it is not what was brought along before. */
    Mono<ImportReport> ship(String kind, ImportRequest request) {
        return run(kind, request, this::onceAsShipped);
    }

    /** Whether anything of this kind came in before. */
    Mono<Boolean> holds(String kind) {
        return ledger.holds(kind);
    }

    private Mono<ImportReport> run(String kind, ImportRequest request, Loading loading) {
        var importer = importers.get(kind);
        if (importer == null) return Mono.just(new ImportReport.Refused(List.of(unknown(kind, request))));
        return Mono.fromCallable(() -> FileChecksum.of(request, importer.version()))
                .flatMap(checksum -> loading.load(importer, request, checksum).as(transactions::transactional))
                .onErrorResume(ImportRefused.class, e -> Mono.just(new ImportReport.Refused(e.problems())))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Looks before it locks: a start with nothing to load waits for nobody, and a standby cannot lock at all. */
    private Mono<ImportReport> onceAsShipped(Importer importer, ImportRequest request, String checksum) {
        return ledger.seen(importer.kind(), request.scope())
                .flatMap(seen -> ImportRules.unchangedAsShipped(checksum, seen)
                        .map(Mono::just)
                        .orElseGet(() -> lockedAsShipped(importer, request, checksum)));
    }

    private Mono<ImportReport> lockedAsShipped(Importer importer, ImportRequest request, String checksum) {
        return ledger.last(importer.kind(), request.scope())
                .flatMap(last -> ImportRules.unchangedAsShipped(checksum, last)
                        .map(Mono::just)
                        .orElseGet(() -> once(importer, request, checksum)
                                .delayUntil(report -> note(importer, request, checksum, report))));
    }

    private Mono<Void> note(Importer importer, ImportRequest request, String checksum, ImportReport report) {
        return report instanceof ImportReport.Refused
                ? Mono.empty()
                : ledger.shipped(importer.kind(), request.scope(), checksum);
    }

    private Mono<ImportReport> once(Importer importer, ImportRequest request, String checksum) {
        return ledger.last(importer.kind(), request.scope())
                .zipWhen(last -> ledger.newest(importer.kind(), request.scope()))
                .flatMap(found -> ImportRules.scope(importer, request)
                        .or(() -> ImportRules.unchanged(checksum, found.getT1()))
                        .or(() -> ImportRules.older(request, found.getT2()))
                        .map(Mono::just)
                        .orElseGet(() -> load(importer, request, checksum)));
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
