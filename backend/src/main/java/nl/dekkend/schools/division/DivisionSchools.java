package nl.dekkend.schools.division;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.shared.Columns;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which schools are in which core area. */
@Component
class DivisionSchools {

    /**
     * A school whose core area became another one.
     *
     * @param before the one it was in; null for none
     */
    record Moved(String school, @Nullable String before) {}

    private record Row(
            String school,
            Set<String> partnerships,
            @Nullable String coreArea) {

        PlacedSchool in(Map<String, CoreArea> areas) {
            return new PlacedSchool(school, partnerships, coreArea == null ? null : areas.get(coreArea));
        }
    }

    private final DatabaseClient sql;
    private final CoreAreas coreAreas;

    DivisionSchools(DatabaseClient sql, CoreAreas coreAreas) {
        this.sql = sql;
        this.coreAreas = coreAreas;
    }

    /** Those of these that are there and open. */
    Mono<List<PlacedSchool>> of(Collection<String> schools) {
        return rows(schools)
                .collectList()
                .flatMap(rows -> areas(rows)
                        .map(areas -> rows.stream().map(row -> row.in(areas)).toList()));
    }

    private Mono<Map<String, CoreArea>> areas(List<Row> rows) {
        var ids = rows.stream().map(Row::coreArea).filter(Objects::nonNull).collect(toSet());
        return coreAreas.byIds(ids).collectMap(CoreArea::id);
    }

    private Flux<Row> rows(Collection<String> schools) {
        return sql.sql("""
                select s.id, s.core_area,
                       array(select a.partnership from schools.affiliation a where a.school = s.id) as partnerships
                  from schools.school s
                 where s.id = any(:schools) and s.closed_on is null
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> new Row(
                        new Columns(row).text("id"),
                        Set.copyOf(new Columns(row).texts("partnerships")),
                        row.get("core_area", String.class)))
                .all();
    }

    /** Lets a core area have these and no other open school, and tells which moved. Closed ones stay where they are. */
    Flux<Moved> put(String coreArea, Collection<String> schools) {
        return sql.sql("""
                with gone as (
                    delete from schools.core_area_school c
                     using schools.school s
                     where c.school = s.id and s.closed_on is null
                       and c.core_area = :area and c.school <> all(:schools)),
                put as (
                    insert into schools.core_area_school (school, core_area)
                    select school, :area from unnest(:schools) school
                        on conflict (school) do update set core_area = excluded.core_area)
                update schools.school s
                   set core_area = case when s.id = any(:schools) then :area end
                 where s.id = any(:schools) and s.core_area is distinct from :area
                    or s.core_area = :area and s.id <> all(:schools) and s.closed_on is null
                returning s.id, old.core_area as before
                """)
                .bind("area", coreArea)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> new Moved(new Columns(row).text("id"), row.get("before", String.class)))
                .all();
    }

    /** Lets a core area have no schools, closed ones neither, and tells which it had. */
    Flux<Moved> clear(String coreArea) {
        return sql.sql("""
                with gone as (
                    delete from schools.core_area_school where core_area = :area)
                update schools.school s set core_area = null where core_area = :area
                returning s.id, old.core_area as before
                """)
                .bind("area", coreArea)
                .map(row -> new Moved(new Columns(row).text("id"), row.get("before", String.class)))
                .all();
    }
}
