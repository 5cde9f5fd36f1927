package nl.dekkend.territory;

import io.r2dbc.spi.Readable;
import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.shared.Columns;
import nl.dekkend.territory.LocationRules.Bordered;
import nl.dekkend.territory.LocationRules.Located;
import nl.dekkend.territory.LocationRules.Postcode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where each postcode lies, worked out from the law, the points and the borders together. */
@Component
class Locations {

    private static final String KEEP_MUNICIPALITY_OF_POSTCODE = """
            merge into territory.postcode_municipality t
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(postcode text, municipality text)
               on t.postcode = r.postcode
             when matched and t.municipality <> r.municipality then update set municipality = r.municipality
             when not matched then insert values (r.postcode, r.municipality)
             when not matched by source then delete
            returning t.postcode as record,
                      case merge_action() when 'INSERT' then 'ADDED'
                                          when 'UPDATE' then 'CHANGED'
                                          else 'REMOVED' end as kind
            """;

    /** A postcode nobody has a point for is new, and new postcodes are made for houses. */
    private static final String KEEP_PARTNERSHIPS_OF_MUNICIPALITY = """
            merge into territory.municipality_partnership t
            using (select m.municipality, of_sector.partnership, bool_or(coalesce(p.addresses, true)) as addresses
                     from territory.assignment a
                     join territory.postcode_municipality m using (postcode)
                     left join territory.postcode_point p using (postcode)
                    cross join lateral (values (a.primary_id), (a.secondary_id)) of_sector(partnership)
                    group by 1, 2) r
               on (t.municipality, t.partnership) = (r.municipality, r.partnership)
             when matched and t.addresses <> r.addresses then update set addresses = r.addresses
             when not matched then insert values (r.municipality, r.partnership, r.addresses)
             when not matched by source then delete
            returning t.municipality as record, 'CHANGED' as kind
            """;

    private record BorderText(String id, String name, String border) {

        static BorderText of(Columns row) {
            return new BorderText(row.text("id"), row.text("name"), row.text("border"));
        }

        Bordered read() {
            return new Bordered(id, name, Border.of(border));
        }
    }

    private final DatabaseClient sql;

    Locations(DatabaseClient sql) {
        this.sql = sql;
    }

    /** The merges that keep it, once what they lean on is written. */
    Flux<MergeStatement> merges() {
        return municipalities()
                .zipWhen(any -> postcodes(), (borders, postcodes) -> LocationRules.locate(postcodes, borders))
                .flatMapIterable(Locations::merges);
    }

    private static List<MergeStatement> merges(List<Located> located) {
        return List.of(
                new MergeStatement("postcodes in een gemeente", null, KEEP_MUNICIPALITY_OF_POSTCODE, located),
                new MergeStatement("gemeenten in een gebied", "Municipality", KEEP_PARTNERSHIPS_OF_MUNICIPALITY, null));
    }

    private Mono<List<Postcode>> postcodes() {
        return sql.sql("""
                select postcode, municipality_name, lat, lon
                  from territory.assignment
                  full join territory.postcode_point using (postcode)
                """).map(Locations::postcode).all().collectList();
    }

    /** Away from the event loop: 345 borders take a moment to read. */
    private Mono<List<Bordered>> municipalities() {
        return sql.sql("""
                select id, name, border
                  from territory.municipality
                 where border is not null and not ended
                """)
                .map(row -> BorderText.of(new Columns(row)))
                .all()
                .publishOn(Schedulers.boundedElastic())
                .map(BorderText::read)
                .collectList();
    }

    private static Postcode postcode(Readable row) {
        return new Postcode(
                new Columns(row).text("postcode"), row.get("municipality_name", String.class), Points.point(row));
    }
}
