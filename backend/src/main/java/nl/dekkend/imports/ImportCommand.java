package nl.dekkend.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * {@code script/import}: one file by hand. The process ends with 0 when the file is in, with 1 when nothing changed.
 */
@Component
@Profile("import")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger log = LoggerFactory.getLogger(ImportCommand.class);

    private final Imports imports;
    private final Clock clock;
    private int exitCode;

    ImportCommand(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments typed) {
        try {
            exitCode = load(ImportOrder.of(typed, imports.kinds(), LocalDate.now(clock)));
        } catch (ImportOrder.Misunderstood misunderstood) {
            log.error(misunderstood.getMessage());
            exitCode = 1;
        }
    }

    /** Waits on the main thread: this process serves nobody. */
    private int load(ImportOrder order) {
        Instant start = clock.instant();
        var report = order.preview()
                ? imports.preview(order.kind(), order.request())
                : imports.run(order.kind(), order.request());
        return tell(report.toFuture().join(), Duration.between(start, clock.instant()));
    }

    private static int tell(ImportReport report, Duration took) {
        return switch (report) {
            case ImportReport.Imported done -> {
                done.remarks().forEach(log::info);
                log.info("Ingelezen: {} regels in {} ms.", done.rows(), took.toMillis());
                yield 0;
            }
            case ImportReport.Previewed seen -> {
                seen.remarks().forEach(log::info);
                log.info("{} regels bekeken. Er is niets veranderd.", seen.rows());
                yield 0;
            }
            case ImportReport.Unchanged same -> {
                log.info("Niets te doen: precies dit bestand is ingelezen op {}.", same.loadedAt());
                yield 0;
            }
            case ImportReport.Redated later -> {
                log.info("Precies dit bestand was al ingelezen. Er staat nu bij dat het van {} is.", later.asOf());
                yield 0;
            }
            case ImportReport.Refused refused -> {
                refused.messages().forEach(log::error);
                log.error("Er is niets veranderd.");
                yield 1;
            }
        };
    }
}
