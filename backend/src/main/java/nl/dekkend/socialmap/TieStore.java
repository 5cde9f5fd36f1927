package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Finds where organisations belong. */
@Component
class TieStore {

    private static final String TIES = """
            select id, partnership_id,
                   kind = 'NATIONAL' or coalesce(work.national, false) as national,
                   array(select unnest(o.municipalities)
                          union
                         select unnest(work.areas)
                          union
                         select municipality_id from socialmap.responsibility r where r.organisation_id = o.id)
                       as municipalities,
                   array(select unnest(made_in)
                          union
                         select d.partnership_id from socialmap.support_desk d where d.organisation_id = o.id)
                       as partnerships
              from socialmap.organisation o
             cross join lateral (
                select bool_or(s.service_area = '{}') filter (where not s.withdrawn) as national,
                       array_agg(area) filter (where area is not null) as areas
                  from socialmap.service s
                  left join lateral unnest(s.service_area) area on true
                 where s.organisation_id = o.id and (not s.withdrawn or s.withdrawn_at > :regret)) work
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    TieStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Of all of them, withdrawn ones too. */
    Flux<Tie> all() {
        return ties("").map(TieStore::tie).all();
    }

    Flux<Tie> of(Collection<String> organisations) {
        return ties(" where id = any(:ids)")
                .bind("ids", organisations.toArray(String[]::new))
                .map(TieStore::tie)
                .all();
    }

    /** Where it worked until a month ago too: who takes its last service away can take it away itself. */
    private GenericExecuteSpec ties(String which) {
        return sql.sql(TIES + which).bind("regret", OffsetDateTime.now(clock).minus(StepRules.REGRET));
    }

    private static Tie tie(Readable row) {
        var columns = new Columns(row);
        return new Tie(
                columns.text("id"),
                row.get("partnership_id", String.class),
                columns.flag("national"),
                columns.texts("municipalities"),
                columns.texts("partnerships"));
    }
}
