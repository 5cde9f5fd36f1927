package nl.dekkend.schools.register;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads one of the region's own files that say something of schools. */
class FactImporter<T> implements Importer {

    private final String kind;
    private final BiFunction<ImportRequest, KnownCodes, List<T>> read;
    private final Function<List<T>, Mono<Void>> save;
    private final KnownCodes.Store codes;
    private final Supplier<Mono<Void>> settle;

    FactImporter(
            String kind,
            BiFunction<ImportRequest, KnownCodes, List<T>> read,
            Function<List<T>, Mono<Void>> save,
            KnownCodes.Store codes,
            Supplier<Mono<Void>> settle) {
        this.kind = kind;
        this.read = read;
        this.save = save;
        this.codes = codes;
        this.settle = settle;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return codes.all()
                .publishOn(Schedulers.boundedElastic())
                .map(known -> read.apply(request, known))
                .flatMap(rows ->
                        save.apply(rows).then(Mono.defer(settle)).thenReturn(new Imported(rows.size(), List.of())));
    }
}
