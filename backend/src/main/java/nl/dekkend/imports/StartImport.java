package nl.dekkend.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads what the product ships before the application says it is ready; what has not changed is passed over. */
@Component
@ConditionalOnProperty(name = "dekkend.imports.at-start", matchIfMissing = true)
class StartImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StartImport.class);

    private final ShippedImports imports;
    private final Path folder;
    private final Clock clock;

    StartImport(ShippedImports imports, @Value("${dekkend.shipped}") Path folder, Clock clock) {
        this.imports = imports;
        this.folder = folder;
        this.clock = clock;
    }

    /** Waits on the main thread, which serves nobody: the application is ready when this returns. */
    @Override
    public void run(ApplicationArguments arguments) {
        load().toFuture().join();
    }

    Mono<Void> load() {
        var sources = new OpenSources(folder);
        return Flux.fromIterable(ShippedFiles.in(folder).files())
                .concatMap(shipped -> load(shipped, shipped.in(folder, sources)))
                .then();
    }

    private Mono<Boolean> load(ShippedFiles.ShippedFile shipped, ImportRequest request) {
        return Mono.fromSupplier(clock::instant)
                .zipWhen(began -> imports.run(shipped.kind(), request))
                .flatMap(done -> tell(shipped, done.getT1(), done.getT2()));
    }

    private Mono<Boolean> tell(ShippedFiles.ShippedFile shipped, Instant began, ImportReport report) {
        return switch (report) {
            case ImportReport.Imported done -> {
                long took = Duration.between(began, clock.instant()).toMillis();
                log.info("Imported {}: {} rows in {} ms", shipped.file(), done.rows(), took);
                yield Mono.just(true);
            }
            case ImportReport.Unchanged same -> {
                log.debug("Unchanged since {}: {}", same.loadedAt(), shipped.file());
                yield Mono.just(true);
            }
            case ImportReport.Redated later -> Mono.just(true);
            case ImportReport.Previewed seen -> Mono.just(true);
            case ImportReport.Refused refused -> imports.holds(shipped.kind()).doOnNext(held -> keep(held, refused));
        };
    }

    /** An operator may have loaded a newer one, or the shipped one closes too much: then the loaded one stays. */
    private static void keep(boolean held, ImportReport.Refused refused) {
        if (!held) throw new ImportRefused(refused.problems());
        refused.messages().forEach(message -> log.warn("What was loaded stays: {}", message));
    }
}
