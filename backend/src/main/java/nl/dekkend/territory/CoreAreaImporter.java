package nl.dekkend.territory;

import java.util.List;
import java.util.Set;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The core areas of the region's own file, but for partnerships that keep theirs here. Which schools are in which is
 * for the schools module to read.
 */
@Component
class CoreAreaImporter implements Importer {

    private static final String KEEP = """
            merge into territory.core_area t
            using (select r.*, source ->> 'title' as title, cast(source ->> 'asOf' as date) as as_of,
                          source ->> 'url' as url, nullif(source -> 'note', 'null') as note
                     from jsonb_to_recordset(cast(:rows as jsonb))
                              as r(id text, name text, partnership text, municipality text,
                                   example boolean, source jsonb)
                    where r.partnership not in (select partnership from territory.division where version > 0)) r
               on t.id = r.id
             when matched and t.partnership in (select partnership from territory.division where version > 0)
                  then do nothing
             when matched and (t.name, t.partnership, t.municipality, t.example, t.ended,
                               t.source_title, t.source_as_of, t.source_url, t.source_note)
                      is distinct from (r.name, r.partnership, r.municipality, r.example, false,
                                        r.title, r.as_of, r.url, r.note)
                  then update
                  set name = r.name, partnership = r.partnership, municipality = r.municipality, example = r.example,
                      ended = false, source_title = r.title, source_as_of = r.as_of, source_url = r.url,
                      source_note = r.note
             when not matched then insert values
                  (r.id, r.name, r.partnership, r.municipality, r.example, false, r.title, r.as_of, r.url, r.note)
             when not matched by source and not t.ended
                  and t.partnership not in (select partnership from territory.division where version > 0)
                  then update set ended = true
            returning t.id as record,
                      case when new.ended then 'REMOVED'
                           when merge_action() = 'INSERT' then 'ADDED'
                           else 'CHANGED' end as kind
            """;

    private record Entry(
            String id,
            String name,
            String partnership,
            @Nullable String municipality,
            List<String> schools,
            RegionSources.Reference source,
            boolean example)
            implements RegionList.Sourced {}

    private record Area(
            String id,
            String name,
            String partnership,
            @Nullable String municipality,
            boolean example,
            Source source) {}

    private final Loading loading;
    private final Codes codes;
    private final Divisions divisions;

    CoreAreaImporter(Loading loading, Codes codes, Divisions divisions) {
        this.loading = loading;
        this.codes = codes;
        this.divisions = divisions;
    }

    @Override
    public String kind() {
        return "core-areas";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return codes.all()
                .publishOn(Schedulers.boundedElastic())
                .map(known -> areas(request, known))
                .delayUntil(areas -> divisions.hold())
                .flatMap(areas -> loading.load(areas.size(), new MergeStatement("kernen", "CoreArea", KEEP, areas)));
    }

    private static List<Area> areas(ImportRequest request, Set<String> known) {
        return RegionList.read(request.file(), "coreAreas", Entry.class, Entry::id)
                .check((at, problems) -> {
                    problems.unlessKnown(at, "partnership", at.value().partnership(), known::contains);
                    problems.unlessKnown(at, "municipality", at.value().municipality(), known::contains);
                })
                .rows(CoreAreaImporter::area);
    }

    private static Area area(Entry entry, Source source) {
        return new Area(entry.id(), entry.name(), entry.partnership(), entry.municipality(), entry.example(), source);
    }
}
