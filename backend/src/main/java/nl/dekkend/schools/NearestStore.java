package nl.dekkend.schools;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dekkend.shared.Columns;
import nl.dekkend.territory.Sector;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks outward once from each place, by the index of positions, for all needs together. A need that none of those met
 * has is rare: those who have it are listed, and the nearest of them is taken.
 */
@Component
class NearestStore implements NearestSchools {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Row(
            int number, double lat, double lon, Set<String> needs, String sector, Set<String> exceptSchools) {

        static Row of(int number, Wanted wanted) {
            return new Row(
                    number,
                    wanted.near().lat(),
                    wanted.near().lon(),
                    wanted.needs(),
                    Sector.of(wanted.partnership()).letters(),
                    wanted.except());
        }
    }

    private record Reached(Wanted wanted, String school, double km) {}

    private final DatabaseClient sql;
    private final Schools schools;

    NearestStore(DatabaseClient sql, Schools schools) {
        this.sql = sql;
        this.schools = schools;
    }

    @Override
    public Mono<Map<Wanted, Found>> of(Collection<Wanted> wanted) {
        return reached(List.copyOf(wanted))
                .collectList()
                .zipWhen(reached -> schools.byIds(
                                reached.stream().map(Reached::school).collect(toSet()))
                        .collectMap(School::id))
                .map(found -> found.getT1().stream().collect(toMap(Reached::wanted, one -> found(one, found.getT2()))));
    }

    private static Found found(Reached one, Map<String, School> schools) {
        return new Found(Objects.requireNonNull(schools.get(one.school())), one.km());
    }

    /** As {@code exists} the planner would list all schools of the sector first, for each place anew. */
    private Flux<Reached> reached(List<Wanted> wanted) {
        return sql.sql("""
                with asked as materialized (
                    select number, lat, lon, needs, sector, except_schools, public.ll_to_earth(lat, lon) as middle
                      from jsonb_to_recordset(cast(:asked as jsonb)) as row(
                           number int, lat float8, lon float8, needs text[], sector text, except_schools text[])),
                place as (
                    select distinct lat, lon, sector, middle from asked),
                around as materialized (
                    select place.lat, place.lon, place.sector, near.id, near.away, f.needs
                      from place
                     cross join lateral (
                        select s.id, s.position operator(public.<->) place.middle as away
                          from schools.school s
                         where s.closed_on is null and s.position is not null
                           and (select bool_or(starts_with(a.partnership, place.sector))
                                  from schools.affiliation a where a.school = s.id)
                         order by away
                         limit 200) near
                      join schools.facet f on f.school = near.id),
                near as (
                    select distinct on (asked.number) asked.number, around.id, around.away
                      from asked join around using (lat, lon, sector)
                     where around.needs && asked.needs and around.id <> all(asked.except_schools)
                     order by asked.number, around.away, around.id)
                select asked.number, coalesce(near.id, far.id) as id,
                       round(public.sec_to_gc(coalesce(near.away, far.away))::numeric / 1000, 1)::float8 as km
                  from asked
                  left join near using (number)
                  left join lateral (
                    select s.id, s.position operator(public.<->) asked.middle as away
                      from schools.facet f
                      join schools.school s on s.id = f.school
                     where near.id is null
                       and f.needs && asked.needs and s.id <> all(asked.except_schools)
                       and s.closed_on is null and s.position is not null
                       and (select bool_or(starts_with(a.partnership, asked.sector))
                              from schools.affiliation a where a.school = s.id)
                     order by away, s.id
                     limit 1) far on true
                 where coalesce(near.id, far.id) is not null
                """)
                .bind("asked", JsonMapper.shared().writeValueAsString(rows(wanted)))
                .map(row -> {
                    var columns = new Columns(row);
                    return new Reached(
                            wanted.get(columns.value("number", Integer.class)),
                            columns.text("id"),
                            columns.value("km", Double.class));
                })
                .all();
    }

    private static List<Row> rows(List<Wanted> wanted) {
        return IntStream.range(0, wanted.size())
                .mapToObj(number -> Row.of(number, wanted.get(number)))
                .toList();
    }
}
