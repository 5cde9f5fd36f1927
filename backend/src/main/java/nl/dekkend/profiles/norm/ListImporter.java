package nl.dekkend.profiles.norm;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Merge;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import reactor.core.publisher.Mono;

/**
 * Takes over a whole file of records of one kind.
 *
 * @param read makes the rows of the table from the file
 */
record ListImporter<R extends Record>(String kind, Merge merge, Function<Path, List<R>> read, Merges merges)
        implements Importer {

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> read.apply(request.file()))
                .zipWhen(rows -> merges.merge(merge, rows))
                .delayUntil(done -> merges.record(List.of(done.getT2())))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }
}
