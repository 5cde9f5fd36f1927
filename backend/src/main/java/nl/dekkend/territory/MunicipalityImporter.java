package nl.dekkend.territory;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.OpenFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Municipalities and their borders, of one year. */
@Component
class MunicipalityImporter implements Importer {

    private static final String KEEP = """
            merge into territory.municipality t
            using (select r.*, cast(:rows as jsonb) ->> 'asOf' as as_of
                     from jsonb_to_recordset(cast(:rows as jsonb) -> 'rows')
                              as r(id text, name text, lat float8, lon float8, border text)) r
               on t.id = r.id
             when matched then update
                  set name = r.name, lat = r.lat, lon = r.lon, border = r.border, ended = false,
                      source_title = 'Gemeentegrenzen', source_as_of = cast(r.as_of as date)
             when not matched then
                  insert (id, name, lat, lon, border, source_title, source_as_of)
                  values (r.id, r.name, r.lat, r.lon, r.border, 'Gemeentegrenzen', cast(r.as_of as date))
             when not matched by source and t.border is not null and not t.ended then update set ended = true
            returning t.id as record,
                      case when new.ended then 'REMOVED'
                           when merge_action() = 'INSERT' then 'ADDED'
                           when old.ended or (old.name, old.border) is distinct from (new.name, new.border)
                                then 'CHANGED' end as kind
            """;

    private record Borders(@Nullable LocalDate asOf, List<BorderFile.Row> rows) {}

    private final Loading loading;

    MunicipalityImporter(Loading loading) {
        this.loading = loading;
    }

    @Override
    public String kind() {
        return "municipalities";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(
                        () -> BorderFile.read(OpenFile.at(request.file())).require())
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(rows -> loading.loadAndLocate(request, rows.size(), List.of(step(request.asOf(), rows))));
    }

    private static BrakedMerge step(@Nullable LocalDate asOf, List<BorderFile.Row> rows) {
        return new BrakedMerge(
                new MergeStatement("gemeenten", "Municipality", KEEP, new Borders(asOf, rows)), rows.size());
    }
}
