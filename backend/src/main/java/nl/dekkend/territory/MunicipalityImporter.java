package nl.dekkend.territory;

import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.LaterDay;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.OpenSources;
import nl.dekkend.shared.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Municipalities and their borders, of one year. */
@Component
class MunicipalityImporter implements Importer {

    private static final String KEEP = """
            merge into territory.municipality t
            using (select r.*, s.*
                     from jsonb_to_record(cast(:rows as jsonb) -> 'source')
                              as s(title text, "asOf" date, url text),
                          jsonb_to_recordset(cast(:rows as jsonb) -> 'rows')
                              as r(id text, name text, lat float8, lon float8, border text)) r
               on t.id = r.id
             when matched then update
                  set name = r.name, lat = r.lat, lon = r.lon, border = r.border, ended = false,
                      source_title = r.title, source_as_of = r."asOf", source_url = r.url
             when not matched then
                  insert (id, name, lat, lon, border, source_title, source_as_of, source_url)
                  values (r.id, r.name, r.lat, r.lon, r.border, r.title, r."asOf", r.url)
             when not matched by source and t.border is not null and not t.ended then update set ended = true
            returning t.id as record,
                      case when new.ended then 'REMOVED'
                           when merge_action() = 'INSERT' then 'ADDED'
                           when old.ended or (old.name, old.border) is distinct from (new.name, new.border)
                                then 'CHANGED' end as kind
            """;

    private static final String REDATE = """
            update territory.municipality
               set source_as_of = r.now
              from jsonb_to_record(cast(:rows as jsonb)) as r(was date, now date)
             where source_as_of = r.was and border is not null and not ended
            returning id as record, cast(null as text) as kind
            """;

    private record Borders(Source source, List<BorderFile.Row> rows) {}

    private final Loading loading;
    private final OpenSources sources;

    MunicipalityImporter(Loading loading, OpenSources sources) {
        this.loading = loading;
        this.sources = sources;
    }

    @Override
    public String kind() {
        return "municipalities";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, BorderFile::read)
                .flatMap(rows -> loading.loadAndLocate(
                        request, rows.size(), List.of(step(sources.of(kind(), request.asOf()), rows))));
    }

    @Override
    public Mono<Void> redate(ImportRequest request, LaterDay day) {
        return loading.redate(new MergeStatement("gemeenten", null, REDATE, day));
    }

    private static BrakedMerge step(Source source, List<BorderFile.Row> rows) {
        return new BrakedMerge(
                new MergeStatement("gemeenten", "Municipality", KEEP, new Borders(source, rows)), rows.size());
    }
}
