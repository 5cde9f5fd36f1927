package nl.dekkend.needs;

import java.util.List;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class GlossaryImporter implements Importer {

    private final Merges merges;

    GlossaryImporter(Merges merges) {
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "glossary";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> GlossaryFile.read(request.file()))
                .zipWhen(rows -> merges.merge(TermStore.MERGE, rows))
                .delayUntil(done -> merges.record(List.of(done.getT2())))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }
}
