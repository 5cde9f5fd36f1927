package nl.dekkend.teams;

import io.r2dbc.spi.Readable;
import java.util.Map;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads of all that a partnership keeps what counts and filters need, in one statement. */
@Component
class BriefStore {

    private final DatabaseClient sql;

    BriefStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** By school, of those of which something is kept. */
    Mono<Map<String, Brief>> of(String partnership, SchoolYear year) {
        return sql.sql("""
                select coalesce(t.school, k.school) as school, t.tier,
                       coalesce(jsonb_array_length(t.members), 0) > 0 as contacts, k.held_on is not null as held
                  from (select school, tier, members from teams.team where partnership = :partnership) t
                  full join (select school, held_on
                               from teams.start_talk
                              where partnership = :partnership and school_year = :year) k on k.school = t.school
                """)
                .bind("partnership", partnership)
                .bind("year", year.toString())
                .map(BriefStore::brief)
                .all()
                .collectMap(Brief::school);
    }

    private static Brief brief(Readable row) {
        var columns = new Columns(row);
        return new Brief(
                columns.text("school"),
                row.get("tier", String.class) == null ? null : columns.word("tier", ConsultantTier.class),
                columns.flag("contacts"),
                columns.flag("held"));
    }
}
