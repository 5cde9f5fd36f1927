package nl.dekkend.socialmap;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the four files of the social map as one: all of them or, when one record is wrong, nothing. */
@Component
class SocialMapImporter implements Importer {

    private final SocialMapReferences references;
    private final Merges merges;

    SocialMapImporter(SocialMapReferences references, Merges merges) {
        this.references = references;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "social-map";
    }

    /** Two: where organisations can be visited is worked out too. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Path> beside(Path file) {
        return SocialMapFiles.beside(file);
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> SocialMapFiles.read(request.file()))
                .zipWhen(references::known, SocialMapImporter::rows)
                .flatMap(this::keep);
    }

    private static SocialMapRows rows(SocialMapFiles files, SocialMapBasis known) {
        SocialMapRules.check(files, known);
        return new SocialMapRows(files, known);
    }

    /** Organisations first: the others belong to one. */
    private Mono<Imported> keep(SocialMapRows rows) {
        return Flux.concat(
                        merges.merge(OrganisationStore.MERGE, rows.organisations()),
                        merges.merge(ServiceStore.MERGE, rows.services()),
                        merges.merge(SupportDeskStore.MERGE, rows.desks()),
                        merges.merge(ResponsibilityStore.MERGE, rows.responsibilities()))
                .collectList()
                .flatMap(written -> merges.record(written).thenReturn(imported(rows, written)));
    }

    private static Imported imported(SocialMapRows rows, List<Merged> written) {
        return new Imported(
                rows.files().count(), written.stream().map(Merged::remark).toList());
    }
}
