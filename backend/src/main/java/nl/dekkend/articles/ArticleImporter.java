package nl.dekkend.articles;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the answers that the product brings along; what people keep is left alone. */
@Component
class ArticleImporter implements Importer {

    private final SupportNeeds needs;
    private final Merges merges;

    ArticleImporter(SupportNeeds needs, Merges merges) {
        this.needs = needs;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "articles";
    }

    @Override
    public List<Path> beside(Path file) {
        return ArticleFile.files(file);
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return needs.all()
                .map(SupportNeed::id)
                .collect(toSet())
                .map(known -> ArticleFile.read(request.file(), known).stream()
                        .map(ArticleRow::of)
                        .toList())
                .zipWhen(rows -> merges.merge(ArticleStore.MERGE, rows))
                .delayUntil(done -> merges.record(List.of(done.getT2())))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }
}
