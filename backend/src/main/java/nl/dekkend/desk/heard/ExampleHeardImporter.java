package nl.dekkend.desk.heard;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.graphql.Problem;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * {@code example-heard.yaml}: notes of what desks heard, for desks that never saved one of their own and never took an
 * example away; those get none, and lose what is left of them.
 */
@Component
class ExampleHeardImporter implements Importer {

    /** Counted per desk, as others follow changes of a partnership and not of a note. */
    private static final String NOUN = "steunpunten met voorbeelden van wat zij hoorden";

    private static final String KEEP = """
            merge into desk.heard_note t
            using (select r.*
                     from jsonb_populate_recordset(null::desk.heard_note, cast(:rows as jsonb)) r
                    where not exists (select from desk.heard_note_revision v
                                       where v.partnership_id = r.partnership_id)) r
               on t.id = r.id
             when matched and (t.said, t.done) is distinct from (r.said, r.done) then update
                  set said = r.said, done = r.done, version = t.version + 1
             when not matched then insert
                  (id, partnership_id, said, done, quarter, version, saved_on, example)
                  values (r.id, r.partnership_id, r.said, r.done, r.quarter, 1, r.saved_on, true)
             when not matched by source and t.example then delete
            returning coalesce(new.partnership_id, old.partnership_id) as record, 'CHANGED' as kind
            """;

    private final Partnerships partnerships;
    private final Merges merges;
    private final Clock clock;

    ExampleHeardImporter(Partnerships partnerships, Merges merges, Clock clock) {
        this.partnerships = partnerships;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "example-heard";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return partnerships
                .all()
                .map(Partnership::id)
                .collect(toSet())
                .publishOn(Schedulers.boundedElastic())
                .map(known -> read(request.file(), known))
                .zipWhen(this::keep)
                .delayUntil(done -> merges.record(List.of(done.getT2())))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }

    private List<ExampleHeard> read(Path file, Set<String> known) {
        var problems = new RegionProblems();
        var found = new RegionRecords(problems).read(file, "heard", ExampleHeard.class, ExampleHeard::id);
        problems.refuse();
        for (var at : found) {
            problems.unlessKnown(at, "partnership", at.value().partnership(), known::contains);
            unlessAllowed(at, problems);
        }
        problems.refuse();
        return found.stream().map(RegionRecord::value).toList();
    }

    private void unlessAllowed(RegionRecord<ExampleHeard> at, RegionProblems problems) {
        HeardNoteRules.problems(at.value().input(), LocalDate.now(clock))
                .forEach(problem -> problems.add(at, field(problem), problem.code() + "."));
    }

    private static String field(Problem problem) {
        return String.valueOf(problem.field()).replaceFirst("^input\\.", "");
    }

    private Mono<Merged> keep(List<ExampleHeard> examples) {
        var today = LocalDate.now(clock);
        var rows = examples.stream().map(example -> example.row(today)).toList();
        return merges.merge(new MergeStatement(NOUN, "Partnership", KEEP, rows));
    }
}
