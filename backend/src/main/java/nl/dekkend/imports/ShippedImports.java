package nl.dekkend.imports;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Files that the product brings along: each is loaded when it is not what was brought along before. */
@Component
class ShippedImports {

    private final Intake intake;
    private final Ledger ledger;

    ShippedImports(Intake intake, Ledger ledger) {
        this.intake = intake;
        this.ledger = ledger;
    }

    Mono<ImportReport> run(String kind, ImportRequest request) {
        return intake.receive(kind, request, this::look);
    }

    /** Whether anything of this kind came in before. */
    Mono<Boolean> holds(String kind) {
        return ledger.holds(kind);
    }

    /** Looks before it locks: a start with nothing to load waits for nobody, and a standby cannot lock at all. */
    private Mono<ImportReport> look(Arrival arrival) {
        return ledger.seen(arrival.kind(), arrival.scope())
                .flatMap(seen ->
                        ImportRules.shippedBefore(arrival, seen).map(Mono::just).orElseGet(() -> decide(arrival)));
    }

    private Mono<ImportReport> decide(Arrival arrival) {
        return ledger.locked(arrival.kind(), arrival.scope())
                .flatMap(loaded -> ImportRules.shippedBefore(arrival, loaded.same())
                        .or(() -> ImportRules.older(arrival, loaded))
                        .map(Mono::just)
                        .orElseGet(() -> intake.load(arrival).delayUntil(done -> ledger.shipped(arrival))));
    }
}
