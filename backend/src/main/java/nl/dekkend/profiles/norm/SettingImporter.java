package nl.dekkend.profiles.norm;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code profile-settings.yaml}: what partnerships begin with. What an editor saved since goes before. */
@Component
class SettingImporter implements Importer {

    private static final String KEEP = """
            insert into profiles.setting as t (partnership, published_by, due_month, due_day)
            select partnership, published_by, due_month, due_day
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as r(partnership text, published_by text, due_month integer, due_day integer)
                on conflict (partnership) do update
               set published_by = excluded.published_by, due_month = excluded.due_month, due_day = excluded.due_day
             where t.version = 1
            returning partnership as record, 'CHANGED' as kind
            """;

    record Entry(
            String partnership,
            ProfilePublisher publishedBy,
            String due,
            RegionSources.Reference source,
            boolean example)
            implements RegionList.Sourced {

        Row row() {
            var day = MonthDay.parse("--" + due);
            return new Row(partnership, publishedBy, day.getMonthValue(), day.getDayOfMonth());
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Row(String partnership, ProfilePublisher publishedBy, int dueMonth, int dueDay) {}

    private final Merges merges;

    SettingImporter(Merges merges) {
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "profile-settings";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> rows(request.file()))
                .zipWhen(rows -> merges.merge(new MergeStatement("instellingen", null, KEEP, rows)))
                .map(done ->
                        new Imported(done.getT1().size(), List.of(done.getT2().remark())));
    }

    private static List<Row> rows(Path file) {
        return RegionList.read(file, "settings", Entry.class, Entry::partnership)
                .check((at, problems) -> {
                    if (!at.value().due().matches("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"))
                        problems.add(at, "due", "schrijf maand en dag als '10-31'.");
                })
                .rows((entry, source) -> entry.row());
    }
}
