package nl.dekkend.schools.register;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.Divisions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the region's own files say of schools. Each file replaces all that was known from it before. */
@Component
class FactStore {

    private final DatabaseClient sql;
    private final Divisions divisions;

    FactStore(DatabaseClient sql, Divisions divisions) {
        this.sql = sql;
        this.divisions = divisions;
    }

    Mono<Void> memberships(List<?> rows) {
        return replace("delete from schools.membership", """
                insert into schools.membership (school, partnership, title, as_of, url, note)
                select school, partnership, source ->> 'title', cast(source ->> 'asOf' as date),
                       source ->> 'url', nullif(source -> 'note', 'null')
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (school text, partnership text, source jsonb)
                """, rows);
    }

    /** Names the register gave are dated and stay. */
    Mono<Void> otherNames(List<?> rows) {
        return replace("delete from schools.other_name where until is null", """
                insert into schools.other_name (school, name)
                select school, name from json_to_recordset(cast(:rows as json)) as row (school text, name text)
                    on conflict do nothing
                """, rows);
    }

    /** A partnership that keeps its core areas here is left as it is. */
    Mono<Void> coreAreas(List<FactFiles.CoreAreaSchool> rows) {
        return divisions.hold().then(divisions.kept().collectList()).flatMap(kept -> {
            var ids = kept.stream().map(CoreArea::id).toList();
            var partnerships = kept.stream().map(CoreArea::partnershipId).collect(toSet());
            var others = rows.stream()
                    .filter(row -> !partnerships.contains(row.partnership()) && !ids.contains(row.coreArea()))
                    .toList();
            return sql.sql("delete from schools.core_area_school where core_area <> all(:kept)")
                    .bind("kept", ids.toArray(String[]::new))
                    .then()
                    .then(insertCoreAreas(others));
        });
    }

    /** A school that an editor has put somewhere else stays there. */
    private Mono<Void> insertCoreAreas(List<FactFiles.CoreAreaSchool> rows) {
        return sql.sql("""
                insert into schools.core_area_school (core_area, school)
                select "coreArea", school
                  from json_to_recordset(cast(:rows as json)) as row ("coreArea" text, school text)
                 where not exists (select from schools.core_area_school kept where kept.school = row.school)
                """).bind("rows", RegionFile.json(rows)).then();
    }

    private Mono<Void> replace(String delete, String insert, List<?> rows) {
        return sql.sql(delete)
                .then()
                .then(sql.sql(insert).bind("rows", RegionFile.json(rows)).then());
    }
}
