package nl.dekkend.imports;

import java.nio.file.Path;
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

    private final Imports imports;
    private final Path folder;

    StartImport(Imports imports, @Value("${dekkend.shipped}") Path folder) {
        this.imports = imports;
        this.folder = folder;
    }

    /** Waits on the main thread, which serves nobody: the application is ready when this returns. */
    @Override
    public void run(ApplicationArguments arguments) {
        load().toFuture().join();
    }

    Mono<Void> load() {
        return Flux.fromIterable(ShippedFiles.in(folder).files())
                .concatMap(this::load)
                .then();
    }

    private Mono<ImportReport> load(ShippedFiles.ShippedFile shipped) {
        return imports.run(shipped.kind(), shipped.in(folder)).doOnNext(report -> tell(shipped, report));
    }

    private static void tell(ShippedFiles.ShippedFile shipped, ImportReport report) {
        switch (report) {
            case ImportReport.Imported done -> log.info("Imported {}: {} rows", shipped.file(), done.rows());
            case ImportReport.Unchanged same -> log.debug("Unchanged since {}: {}", same.loadedAt(), shipped.file());
            case ImportReport.Refused refused -> throw new ImportRefused(refused.problems());
        }
    }
}
