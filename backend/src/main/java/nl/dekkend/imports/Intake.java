package nl.dekkend.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes in what arrives: all of it in one transaction, with what follows from it and its line in the ledger. */
@Component
class Intake {

    /** Rolls back what was only to be looked at. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ImportReport seen;

        Undone(ImportReport seen) {
            super(null, null, false, false);
            this.seen = seen;
        }
    }

    private final Map<String, Importer> importers = new TreeMap<>();
    private final List<ImportFollower> followers;
    private final Ledger ledger;
    private final OpenSources sources;
    private final TransactionalOperator transactions;

    Intake(
            List<Importer> importers,
            List<ImportFollower> followers,
            Ledger ledger,
            OpenSources sources,
            TransactionalOperator transactions) {
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
        this.followers = List.copyOf(followers);
        this.ledger = ledger;
        this.sources = sources;
        this.transactions = transactions;
    }

    List<String> kinds() {
        return List.copyOf(importers.keySet());
    }

    /** Looks at the file, then does in one transaction what is decided. */
    Mono<ImportReport> receive(String kind, ImportRequest request, Function<Arrival, Mono<ImportReport>> decision) {
        var importer = importers.get(kind);
        if (importer == null) return Mono.just(new ImportReport.Refused(List.of(unknown(kind, request))));
        return Mono.fromCallable(() -> FileChecksum.of(request, importer, sources.list(kind, request.file())))
                .flatMap(checksum ->
                        decision.apply(new Arrival(importer, request, checksum)).as(transactions::transactional))
                .onErrorResume(ImportRefused.class, e -> Mono.just(new ImportReport.Refused(e.problems())))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Does all that an import would do, tells what that was, and undoes it. */
    Mono<ImportReport> preview(String kind, ImportRequest request) {
        return receive(
                        kind,
                        request,
                        arrival -> arrival.importer().load(request).map(done -> {
                            throw new Undone(new ImportReport.Previewed(done.rows(), done.remarks()));
                        }))
                .onErrorResume(Undone.class, undone -> Mono.just(undone.seen));
    }

    Mono<ImportReport> load(Arrival arrival) {
        return arrival.importer()
                .load(arrival.request())
                .flatMap(done -> follow(arrival.kind())
                        .then(ledger.remember(arrival, done.rows()))
                        .thenReturn(done));
    }

    /** For exactly the file that is loaded, as of a later day. */
    Mono<ImportReport> redate(Arrival arrival, LaterDay day) {
        return arrival.importer()
                .redate(arrival.request(), day)
                .then(ledger.redate(arrival, day))
                .thenReturn(new ImportReport.Redated(day.now()));
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
