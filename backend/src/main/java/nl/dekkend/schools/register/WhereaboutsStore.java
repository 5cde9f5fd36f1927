package nl.dekkend.schools.register;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where all locations stand and belong, read and written at once. */
@Component
class WhereaboutsStore {

    private final DatabaseClient sql;

    WhereaboutsStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<List<Site>> sites() {
        return sql.sql("""
                select id, kind, left(postcode, 4) as digits, city, municipality
                  from schools.school
                """).map(WhereaboutsStore::site).all().collectList();
    }

    Mono<Map<String, Collection<String>>> memberships() {
        return sql.sql("select school, partnership from schools.membership")
                .map(row -> Map.entry(new Columns(row).text("school"), new Columns(row).text("partnership")))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Writes what differs and tells of which locations. */
    Flux<String> save(List<Whereabouts> all) {
        var affiliations =
                all.stream().flatMap(one -> one.affiliations().stream()).toList();
        return Flux.concat(savePlaces(all), saveAffiliations(affiliations), dropAffiliations(affiliations));
    }

    /** The same for core areas alone. By itself, so that it sees what an editor has just changed. */
    Flux<String> saveCoreAreas() {
        return sql.sql("""
                update schools.school s set core_area = now.core_area
                  from (select id, c.core_area
                          from schools.school left join schools.core_area_school c on c.school = id) now
                 where s.id = now.id and s.core_area is distinct from now.core_area
                returning s.id
                """).map(row -> new Columns(row).text("id")).all();
    }

    private Flux<String> savePlaces(List<Whereabouts> all) {
        return sql.sql("""
                update schools.school s
                   set place = w.place, lat = (w.point ->> 'lat')::float8, lon = (w.point ->> 'lon')::float8,
                       approximate = w.approximate, affiliated = json_array_length(w.affiliations) > 0
                  from json_to_recordset(cast(:rows as json))
                           as w (school text, place text, point json, approximate boolean, affiliations json)
                 where s.id = w.school
                   and (s.place, s.lat, s.lon, s.approximate, s.affiliated) is distinct from
                       (w.place, (w.point ->> 'lat')::float8, (w.point ->> 'lon')::float8, w.approximate,
                        json_array_length(w.affiliations) > 0)
                returning s.id
                """)
                .bind("rows", RegionFile.json(all))
                .map(row -> new Columns(row).text("id"))
                .all();
    }

    private Flux<String> saveAffiliations(List<Whereabouts.Affiliation> all) {
        return sql.sql("""
                insert into schools.affiliation as a (school, partnership, basis)
                select school, partnership, basis
                  from json_to_recordset(cast(:rows as json)) as r (school text, partnership text, basis text)
                    on conflict (school, partnership) do update
                   set basis = excluded.basis where a.basis <> excluded.basis
                returning school
                """)
                .bind("rows", RegionFile.json(all))
                .map(row -> new Columns(row).text("school"))
                .all();
    }

    private Flux<String> dropAffiliations(List<Whereabouts.Affiliation> all) {
        return sql.sql("""
                delete from schools.affiliation a
                 where not exists (
                       select from json_to_recordset(cast(:rows as json)) as r (school text, partnership text)
                        where (r.school, r.partnership) = (a.school, a.partnership))
                returning school
                """)
                .bind("rows", RegionFile.json(all))
                .map(row -> new Columns(row).text("school"))
                .all();
    }

    private static Site site(Readable row) {
        var columns = new Columns(row);
        return new Site(
                columns.text("id"),
                columns.word("kind", SchoolKind.class),
                row.get("digits", String.class),
                row.get("city", String.class),
                columns.text("municipality"));
    }
}
