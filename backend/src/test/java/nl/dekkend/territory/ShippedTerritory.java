package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the files the product ships into a test's database. */
final class ShippedTerritory {

    static final Path TERRITORIES = Path.of("data/open/territories.csv");
    static final Path POSTCODES = Path.of("data/open/postcodes.csv");
    static final Path MUNICIPALITIES = Path.of("data/open/municipalities.geojson");

    /** The date of files that a test makes up. */
    static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private ShippedTerritory() {}

    /** As after a first start: what a test loaded after it is forgotten. */
    static void restore(Imports imports, DatabaseClient sql) {
        sql.sql("delete from imports.ledger where as_of = :later")
                .bind("later", LATER)
                .then()
                .block();
        load(imports);
    }

    static void load(Imports imports) {
        Flux.concat(
                        run(imports, "territories", TERRITORIES, LocalDate.of(2015, 1, 1)),
                        run(imports, "postcodes", POSTCODES, LocalDate.of(2014, 1, 1)),
                        run(imports, "municipalities", MUNICIPALITIES, LocalDate.of(2022, 1, 1)),
                        run(imports, "partnerships", Path.of("data/region/partnerships.yaml"), null),
                        run(imports, "core-areas", Path.of("data/region/core-areas.yaml"), null))
                .doOnNext(report -> assertThat(report).isNotInstanceOf(ImportReport.Refused.class))
                .blockLast();
    }

    static Mono<ImportReport> run(Imports imports, String kind, Path file, @Nullable LocalDate asOf) {
        return imports.run(kind, new ImportRequest(file, List.of(), asOf, new ImportScope.National(), 0));
    }
}
