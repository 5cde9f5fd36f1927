package nl.dekkend.territory;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class MunicipalityStore implements Municipalities {

    private static final String SELECT = """
            select id, name, lat, lon, source_title, source_as_of, source_url, null as source_note
              from territory.municipality m
            """;

    /** A municipality of a partnership. */
    record InPartnership(String partnership, Municipality municipality) {}

    private final DatabaseClient sql;
    private final Changes changes;

    MunicipalityStore(DatabaseClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public Mono<Municipality> byId(String id) {
        return byIds(List.of(id)).next();
    }

    @Override
    public Flux<Municipality> byIds(Collection<String> ids) {
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(MunicipalityStore::municipality)
                .all();
    }

    @Override
    public Flux<String> names() {
        return sql.sql("select name from territory.municipality")
                .mapValue(String.class)
                .all();
    }

    @Override
    public Mono<Map<Point, Map<String, Double>>> around(Collection<Point> points, double km) {
        return sql.sql("""
                with there as materialized (
                    select id, public.ll_to_earth(lat, lon) as middle
                      from territory.municipality
                     where not ended and lat is not null),
                asked as materialized (
                    select lat, lon, public.ll_to_earth(lat, lon) as middle
                      from unnest(:lats, :lons) as asked(lat, lon))
                select asked.lat, asked.lon,
                       json_object_agg(there.id, public.sec_to_gc(away) / 1000)::text as found
                  from asked
                  join there on asked.middle operator(public.<->) there.middle <= public.gc_to_sec(:km * 1000)
                 cross join lateral (select asked.middle operator(public.<->) there.middle as away) apart
                 group by asked.lat, asked.lon
                """)
                .bind("lats", points.stream().map(Point::lat).toArray(Double[]::new))
                .bind("lons", points.stream().map(Point::lon).toArray(Double[]::new))
                .bind("km", km)
                .map(row -> Map.entry(Objects.requireNonNull(Points.point(row)), distances(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map<String, Double> distances(Readable row) {
        return JsonMapper.shared().readValue(new Columns(row).text("found"), new TypeReference<>() {});
    }

    @Override
    public Mono<Void> register(Map<String, String> names, Source source) {
        return sql.sql("""
                insert into territory.municipality (id, name, source_title, source_as_of, source_url)
                select id, name, :title, :asOf, :url
                  from unnest(:ids, :names) as r(id, name)
                    on conflict (id) do nothing
                returning id
                """)
                .bind("ids", names.keySet().toArray(String[]::new))
                .bind("names", names.values().toArray(String[]::new))
                .bind("title", source.title())
                .bind("asOf", Parameters.in(R2dbcType.DATE, source.asOf()))
                .bind(
                        "url",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                source.url() == null ? null : source.url().toString()))
                .map(row -> new Columns(row).text("id"))
                .all()
                .collectList()
                .flatMap(added -> changes.record(ChangeKind.ADDED, "Municipality", added));
    }

    /** By name. */
    Flux<Municipality> list(@Nullable String text, @Nullable String partnership) {
        return sql.sql(SELECT + """
                 where not ended
                   and (cast(:text as text) is null or position(shared.folded(trim(:text)) in folded) > 0)
                   and (cast(:partnership as text) is null or exists (
                        select from territory.municipality_partnership
                         where municipality = m.id and partnership = :partnership))
                 order by folded collate "C", id
                """)
                .bind("text", Parameters.in(R2dbcType.VARCHAR, text))
                .bind("partnership", Parameters.in(R2dbcType.VARCHAR, partnership))
                .map(MunicipalityStore::municipality)
                .all();
    }

    /** By name. */
    Flux<InPartnership> byPartnerships(Collection<String> partnerships) {
        return sql.sql("""
                select partnership, id, name, lat, lon,
                       source_title, source_as_of, source_url, null as source_note
                  from territory.municipality_partnership
                  join territory.municipality on id = municipality
                 where partnership = any(:partnerships)
                 order by folded collate "C", id
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(row -> new InPartnership(new Columns(row).text("partnership"), municipality(row)))
                .all();
    }

    /** GeoJSON by municipality, for those that have a border. */
    Mono<Map<String, String>> borders(Collection<String> ids) {
        return sql.sql("select id, border from territory.municipality where id = any(:ids) and border is not null")
                .bind("ids", ids.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("id"), new Columns(row).text("border")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Municipality municipality(Readable row) {
        var columns = new Columns(row);
        return new Municipality(columns.text("id"), columns.text("name"), Points.point(row), Source.of(row));
    }
}
