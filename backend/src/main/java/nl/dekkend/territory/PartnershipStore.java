package nl.dekkend.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class PartnershipStore implements Partnerships {

    private static final String SELECT = """
            select id, name, sector, takes_part, website, contacts, source_title, source_as_of, source_url, source_note
              from territory.named_partnership
            """;

    /** A partnership of a municipality. */
    record InMunicipality(String municipality, Partnership partnership) {}

    private final DatabaseClient sql;

    PartnershipStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Partnership> byId(String id) {
        return byIds(List.of(id)).next();
    }

    @Override
    public Flux<Partnership> byIds(Collection<String> ids) {
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(PartnershipStore::partnership)
                .all();
    }

    @Override
    public Flux<Partnership> all() {
        return list(null, null);
    }

    @Override
    public Mono<Source> law() {
        return sql.sql("""
                select title as source_title, as_of as source_as_of, url as source_url, null as source_note
                  from territory.law
                """).map(Source::of).one();
    }

    @Override
    public Flux<Partnership> in(String municipality) {
        return inAny(List.of(municipality));
    }

    @Override
    public Flux<Partnership> inAny(Collection<String> municipalities) {
        return byMunicipalities(municipalities).map(InMunicipality::partnership).distinct(Partnership::id);
    }

    /** Those that take part first, then by name. */
    Flux<Partnership> list(@Nullable Sector sector, @Nullable String postcode) {
        return sql.sql(SELECT + """
                 where not ended
                   and (cast(:sector as text) is null or sector = :sector)
                   and (cast(:postcode as text) is null or id in (
                        select unnest(array[primary_id, secondary_id])
                          from territory.assignment
                         where postcode = left(:postcode, 4)))
                 order by not takes_part, shared.folded(name) collate "C", id
                """)
                .bind("sector", Parameters.in(R2dbcType.VARCHAR, sector == null ? null : sector.name()))
                .bind("postcode", Parameters.in(R2dbcType.VARCHAR, postcode))
                .map(PartnershipStore::partnership)
                .all();
    }

    /** Primary first, then by name. */
    Flux<InMunicipality> byMunicipalities(Collection<String> municipalities) {
        return sql.sql("""
                select municipality, p.*
                  from territory.municipality_partnership m
                  join territory.named_partnership p on p.id = m.partnership
                 where municipality = any(:municipalities)
                 order by sector, not takes_part, shared.folded(name) collate "C", id
                """)
                .bind("municipalities", municipalities.toArray(String[]::new))
                .map(row -> new InMunicipality(new Columns(row).text("municipality"), partnership(row)))
                .all();
    }

    @Override
    public Mono<Map<String, Set<String>>> municipalities(Collection<String> partnerships) {
        return sql.sql("""
                select municipality, partnership
                  from territory.municipality_partnership
                 where partnership = any(:partnerships)
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(PartnershipStore::held)
                .all()
                .collect(groupingBy(WholeMunicipality::partnership, mapping(WholeMunicipality::municipality, toSet())));
    }

    private static WholeMunicipality held(Readable row) {
        var columns = new Columns(row);
        return new WholeMunicipality(columns.text("municipality"), columns.text("partnership"));
    }

    @Override
    public Flux<WholeMunicipality> holdingWhole(Collection<String> municipalities, Sector sector) {
        return sql.sql("""
                select municipality, min(partnership) as partnership
                  from territory.municipality_partnership m
                  join territory.partnership p on p.id = m.partnership
                 where municipality = any(:municipalities) and sector = :sector and addresses
                 group by municipality
                having count(*) = 1
                """)
                .bind("municipalities", municipalities.toArray(String[]::new))
                .bind("sector", sector.name())
                .map(PartnershipStore::held)
                .all();
    }

    private static Partnership partnership(Readable row) {
        var columns = new Columns(row);
        var website = row.get("website", String.class);
        return new Partnership(
                columns.text("id"),
                columns.text("name"),
                columns.word("sector", Sector.class),
                columns.flag("takes_part"),
                website == null ? null : URI.create(website),
                columns.jsonList("contacts", ContactPoint.class),
                Source.of(row));
    }
}
