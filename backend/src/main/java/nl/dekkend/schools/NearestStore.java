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
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Walks outward from each place by the index of positions until a school fits. */
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
                    wanted.partnership().substring(0, 2),
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

    private Flux<Reached> reached(List<Wanted> wanted) {
        return sql.sql("""
                select asked.number, near.id, near.km
                  from jsonb_to_recordset(cast(:asked as jsonb)) as asked(
                           number int, lat float8, lon float8, needs text[], sector text, except_schools text[])
                 cross join lateral (
                    select s.id, round(public.earth_distance(
                               s.position, public.ll_to_earth(asked.lat, asked.lon))::numeric / 1000, 1)::float8 as km
                      from schools.school s
                      join schools.facet f on f.school = s.id
                     where s.closed_on is null and s.position is not null
                       and f.needs && asked.needs and s.id <> all(asked.except_schools)
                       and exists (select from schools.affiliation a
                                    where a.school = s.id and starts_with(a.partnership, asked.sector))
                     order by s.position operator(public.<->) public.ll_to_earth(asked.lat, asked.lon), s.id
                     limit 1) near
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
