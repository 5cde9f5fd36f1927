package nl.dekkend.profiles.norm;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code norms.yaml}: the norms partnerships begin with. One that is no example was published here: it stays. */
@Component
class NormImporter implements Importer {

    private static final String KEEP = """
            merge into profiles.norm t
            using jsonb_populate_recordset(null::profiles.norm, cast(:rows as jsonb)) r
               on t.id = r.id
             when matched and t.example
                  and (t.title, t.threshold, t.valid_from, t.items, t.source)
                      is distinct from (r.title, r.threshold, r.valid_from, r.items, r.source)
                  then update
                  set title = r.title, threshold = r.threshold, valid_from = r.valid_from, items = r.items,
                      source = r.source
             when not matched then insert
                  (id, partnership, number, title, threshold, valid_from, published, version, items, source, example)
                  values (r.id, r.partnership, r.number, r.title, r.threshold, r.valid_from, true, 1, r.items, r.source,
                          r.example)
            returning t.id as record, case when merge_action() = 'INSERT' then 'ADDED' else 'CHANGED' end as kind
            """;

    record Entry(
            String partnership,
            int number,
            Text title,
            LocalDate validFrom,
            double threshold,
            RegionSources.Reference source,
            boolean example,
            List<NormItem> items)
            implements RegionList.Sourced {

        String id() {
            return partnership + "." + number;
        }
    }

    /** A row of {@code profiles.norm}, as a file fills it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Row(
            String id,
            String partnership,
            int number,
            Text title,
            double threshold,
            LocalDate validFrom,
            List<NormItem> items,
            Source source,
            boolean example) {}

    private final Merges merges;
    private final SupportNeeds needs;

    NormImporter(Merges merges, SupportNeeds needs) {
        this.merges = merges;
        this.needs = needs;
    }

    @Override
    public String kind() {
        return "norms";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return needs.all()
                .map(SupportNeed::id)
                .collect(toSet())
                .map(known -> rows(request.file(), known))
                .zipWhen(rows -> merges.merge(new MergeStatement("normen", "SupportNorm", KEEP, rows)))
                .delayUntil(done -> merges.record(List.of(done.getT2())))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }

    private static List<Row> rows(Path file, Set<String> needs) {
        return RegionList.read(file, "norms", Entry.class, Entry::id)
                .check((at, problems) -> at.value()
                        .items()
                        .forEach(item -> problems.unlessKnown(at, item.code(), item.supportNeeds(), needs::contains)))
                .rows(NormImporter::row);
    }

    private static Row row(Entry entry, Source source) {
        return new Row(
                entry.id(),
                entry.partnership(),
                entry.number(),
                entry.title(),
                entry.threshold(),
                entry.validFrom(),
                entry.items(),
                source,
                entry.example());
    }
}
