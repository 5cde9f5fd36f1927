package nl.dekkend.profiles.spending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Scope;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.schools.SchoolScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code example-spending.yaml}: accounts for schools that have not saved one of their own. A school that has, keeps
 * what it has, and no example stands beside it.
 */
@Component
class ExampleSpendingImporter implements Importer {

    private static final String KEEP = """
            merge into profiles.spending t
            using (select r.*
                     from jsonb_populate_recordset(null::profiles.spending, cast(:rows as jsonb)) r
                    where not exists (select from profiles.spending p where p.school = r.school and not p.example)) r
               on t.school = r.school and t.year = r.year
             when matched
                  and (t.partnership, t.basic_support, t.arrangements, t.budget_next_year, t.explanation)
                      is distinct from
                      (r.partnership, r.basic_support, r.arrangements, r.budget_next_year, r.explanation)
                  then update
                  set partnership = r.partnership, basic_support = r.basic_support, arrangements = r.arrangements,
                      budget_next_year = r.budget_next_year, explanation = r.explanation, version = t.version + 1
             when not matched then insert
                  (school, year, partnership, basic_support, arrangements, budget_next_year, explanation, version,
                   saved_at, saved_by, example)
                  values (r.school, r.year, r.partnership, r.basic_support, r.arrangements, r.budget_next_year,
                          r.explanation, 1, r.saved_at, r.saved_by, true)
             when not matched by source and t.example then delete
            returning coalesce(new.school, old.school) || '.' || coalesce(new.year, old.year) as record,
                      case merge_action() when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED'
                      end as kind
            """;

    private final SchoolScopes scopes;
    private final Merges merges;
    private final Clock clock;

    ExampleSpendingImporter(SchoolScopes scopes, Merges merges, Clock clock) {
        this.scopes = scopes;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "example-spending";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> read(request.file()))
                .zipWhen(examples -> scopes.of(schools(examples)).flatMap(known -> keep(examples, known)))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }

    private List<ExampleSpending> read(Path file) {
        var problems = new RegionProblems();
        var found = new RegionRecords(problems).read(file, "spending", ExampleSpending.class, ExampleSpending::id);
        var now = LocalDate.now(clock).getYear();
        found.forEach(at -> SpendingRules.problems(at.value().input(), now)
                .forEach(problem -> problems.add(at, field(problem), problem.code() + ".")));
        problems.refuse();
        return found.stream().map(at -> at.value()).toList();
    }

    private static String field(Problem problem) {
        return String.valueOf(problem.field()).replaceFirst("^input\\.", "");
    }

    private static List<String> schools(Collection<ExampleSpending> examples) {
        return examples.stream().map(ExampleSpending::school).distinct().toList();
    }

    /** A school that has closed or is not known here gets none. */
    private Mono<Merged> keep(List<ExampleSpending> examples, Map<String, Scope> known) {
        var rows = examples.stream()
                .filter(example -> known.containsKey(example.school()))
                .map(example -> example.row(known.getOrDefault(example.school(), Scope.NONE)))
                .toList();
        return merges.merge(new MergeStatement("voorbeeldverantwoordingen", null, KEEP, rows));
    }
}
