package nl.dekkend.articles;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the steps of {@code escalation.yaml}. */
@Component
class LadderImporter implements Importer {

    private static final Set<String> ROLES = Set.of(LadderRow.DESK, LadderRow.OFFICE);

    private final Organisations organisations;
    private final Merges merges;

    LadderImporter(Organisations organisations, Merges merges) {
        this.organisations = organisations;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "escalation";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(
                        () -> RegionList.read(request.file(), "steps", LadderRow.Entry.class, LadderRow.Entry::id))
                .zipWhen(this::helpers, LadderImporter::rows)
                .zipWhen(rows -> merges.merge(LadderStore.merge(rows)))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }

    private Mono<Set<String>> helpers(RegionList<LadderRow.Entry> file) {
        var named = file.values()
                .map(LadderRow.Entry::helper)
                .filter(Objects::nonNull)
                .collect(toSet());
        return organisations.byIds(named).map(Organisation::id).collect(toSet());
    }

    private static List<LadderRow> rows(RegionList<LadderRow.Entry> file, Set<String> organisations) {
        return file.check((at, problems) -> problems.unlessKnown(
                        at, "helper", at.value().helper(), id -> ROLES.contains(id) || organisations.contains(id)))
                .rows(LadderRow::of);
    }
}
