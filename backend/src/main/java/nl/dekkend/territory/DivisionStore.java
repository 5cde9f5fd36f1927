package nl.dekkend.territory;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class DivisionStore implements Divisions {

    private static final String SELECT = """
            select id, name, partnership, municipality, example, ended,
                   source_title, source_as_of, source_url, source_note
              from territory.core_area c
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    DivisionStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Mono<Map<String, Integer>> versions(Collection<String> partnerships) {
        return sql.sql("select partnership, version from territory.division where partnership = any(:partnerships)")
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(row -> Map.entry(
                        new Columns(row).text("partnership"), new Columns(row).value("version", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The line is what a file waits for; by the setting the tables know whoever may change a kept division. */
    @Override
    public Mono<Integer> lock(String partnership) {
        var turn = sql.sql("""
                select pg_advisory_xact_lock(hashtext('territory.division')), set_config('dekkend.dividing', 'on', true)
                """).then();
        var line = sql.sql("""
                insert into territory.division (partnership)
                select id from territory.partnership where id = :partnership
                    on conflict do nothing
                """).bind("partnership", partnership).then();
        var version = sql.sql("select version from territory.division where partnership = :partnership")
                .bind("partnership", partnership)
                .mapValue(Integer.class)
                .one();
        return turn.then(line).then(version);
    }

    @Override
    public Mono<Void> hold() {
        return sql.sql("lock table territory.division in share mode").then();
    }

    @Override
    public Flux<CoreArea> of(String partnership) {
        return sql.sql(SELECT + " where partnership = :partnership order by id")
                .bind("partnership", partnership)
                .map(CoreAreaStore::area)
                .all();
    }

    @Override
    public Flux<CoreArea> kept() {
        return sql.sql(SELECT + """
                 where exists (select from territory.division d
                                where d.partnership = c.partnership and d.version > 0)
                """).map(CoreAreaStore::area).all();
    }

    @Override
    public Mono<String> save(KeptArea area, String by) {
        var written = area.id() == null ? insert(area) : update(area.id(), area);
        return written.delayUntil(id -> count(area.partnership(), by));
    }

    /** Its id is its name, with a number behind it when it was taken. */
    private Mono<String> insert(KeptArea area) {
        return bound(area, sql.sql("""
                insert into territory.core_area
                       (id, name, partnership, municipality, example, source_title, source_as_of, source_url)
                select free.id, :name, :partnership, :municipality, false, :title, :asOf, null
                  from (select :id || suffix as id
                          from (select '' as suffix, 1 as number
                                 union all
                                select '-' || number, number from generate_series(2, 1000) number) suffixes
                         where not exists (select from territory.core_area taken where taken.id = :id || suffix)
                         order by number
                         limit 1) free
                returning id
                """))
                .bind("id", id(area.name()))
                .mapValue(String.class)
                .one();
    }

    private Mono<String> update(String id, KeptArea area) {
        return bound(area, sql.sql("""
                update territory.core_area
                   set name = :name, municipality = :municipality, example = false, ended = false,
                       source_title = :title, source_as_of = :asOf, source_url = null, source_note = null
                 where id = :id and partnership = :partnership
                returning id
                """)).bind("id", id).mapValue(String.class).one();
    }

    private static GenericExecuteSpec bound(KeptArea area, GenericExecuteSpec statement) {
        Source source = area.source();
        return statement
                .bind("name", area.name())
                .bind("partnership", area.partnership())
                .bind("municipality", Parameters.in(R2dbcType.VARCHAR, area.municipality()))
                .bind("title", source.title())
                .bind("asOf", Parameters.in(R2dbcType.DATE, source.asOf()));
    }

    @Override
    public Mono<Void> end(CoreArea area, String by) {
        return sql.sql("update territory.core_area set ended = true where id = :id")
                .bind("id", area.id())
                .then()
                .then(count(area.partnershipId(), by));
    }

    private Mono<Void> count(String partnership, String by) {
        return sql.sql("""
                update territory.division set version = version + 1, saved_at = :now, saved_by = :by
                 where partnership = :partnership
                """)
                .bind("partnership", partnership)
                .bind("now", OffsetDateTime.now(clock))
                .bind("by", by)
                .then();
    }

    /** "IJmuiden 1 (Zuid)" is ijmuiden-1-zuid. */
    private static String id(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "kern" : id;
    }
}
