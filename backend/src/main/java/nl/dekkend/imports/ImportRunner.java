package nl.dekkend.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Files that an operator brings. */
@Component
class ImportRunner implements Imports {

    private final Intake intake;
    private final Ledger ledger;

    ImportRunner(Intake intake, Ledger ledger) {
        this.intake = intake;
        this.ledger = ledger;
    }

    @Override
    public List<String> kinds() {
        return intake.kinds();
    }

    @Override
    public Mono<ImportReport> run(String kind, ImportRequest request) {
        return intake.receive(kind, request, this::decide);
    }

    @Override
    public Mono<ImportReport> preview(String kind, ImportRequest request) {
        return intake.preview(kind, request);
    }

    private Mono<ImportReport> decide(Arrival arrival) {
        return ledger.locked(arrival.kind(), arrival.scope())
                .flatMap(loaded -> ImportRules.scope(arrival)
                        .or(() -> ImportRules.unchanged(arrival, loaded))
                        .or(() -> ImportRules.older(arrival, loaded))
                        .map(Mono::just)
                        .orElseGet(() -> take(arrival, loaded)));
    }

    private Mono<ImportReport> take(Arrival arrival, Loaded loaded) {
        return ImportRules.laterDay(arrival, loaded)
                .map(day -> intake.redate(arrival, day))
                .orElseGet(() -> intake.load(arrival));
    }
}
