package nl.dekkend.sealing;

import java.util.Arrays;
import java.util.List;
import nl.dekkend.sealing.KeysInUse.Use;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code script/reseal}: closes everything with the newest secret and tells which older ones are still needed. The
 * process ends with 0 when everything opened, else with 1.
 */
@Component
@Profile("reseal")
class ResealCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger log = LoggerFactory.getLogger(ResealCommand.class);

    private final List<SealedColumn> columns;
    private final Resealing resealing;
    private final KeysInUse inUse;
    private final KeyRing ring;
    private int exitCode;

    ResealCommand(List<SealedColumn> columns, Resealing resealing, KeysInUse inUse, KeyRing ring) {
        this.columns = columns;
        this.resealing = resealing;
        this.inUse = inUse;
        this.ring = ring;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Waits on the main thread: this process serves nobody. */
    @Override
    public void run(ApplicationArguments typed) {
        Flux.fromIterable(columns)
                .concatMap(this::anew)
                .then(stillNeeded())
                .toFuture()
                .join();
    }

    private Mono<Void> anew(SealedColumn column) {
        return resealing
                .anew(column)
                .doOnNext(done -> {
                    log.info(
                            "{}.{}: {} sealed anew, {} do not open",
                            column.table(),
                            column.column(),
                            done.anew(),
                            done.broken());
                    if (done.broken() > 0) exitCode = 1;
                })
                .then();
    }

    private Mono<Void> stillNeeded() {
        return inUse.all().collectList().doOnNext(this::tell).then();
    }

    private void tell(List<Use> uses) {
        for (int place = 1; place < ring.marks().size(); place++) {
            var mark = ring.marks().get(place);
            var needed = uses.stream()
                    .filter(use -> use.mark().length == 0 || Arrays.equals(use.mark(), mark))
                    .map(use -> use.rows() + " of " + use.column() + (use.mark().length == 0 ? ", perhaps" : ""))
                    .toList();
            log.info(
                    "Secret {} of the ring {}",
                    place + 1,
                    needed.isEmpty() ? "can be taken out" : "must stay: " + String.join(", ", needed));
        }
    }
}
