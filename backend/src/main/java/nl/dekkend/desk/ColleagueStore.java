package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.desk.Question.Owner;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who work at a desk: only the issuer knows its people, so whoever looks at questions is remembered for a while. */
@Component
class ColleagueStore {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final int DAYS = 90;

    private final DatabaseClient sql;
    private final Clock clock;

    ColleagueStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Remembers them at each of their desks, and writes it down once an hour. */
    Mono<Void> seen(Actor actor) {
        var now = OffsetDateTime.now(clock);
        return sql.sql("""
                insert into desk.colleague as before (id, partnership_id, who, name, seen_at)
                select gen_random_uuid(), partnership, :who, :name, :now
                  from unnest(:partnerships::text[]) partnership
                    on conflict (partnership_id, who) do update
                   set name = excluded.name, seen_at = excluded.seen_at
                 where before.name <> excluded.name or before.seen_at < :anHourAgo
                """)
                .bind("who", actor.id())
                .bind("name", actor.name())
                .bind("partnerships", actor.scope().partnerships().toArray(String[]::new))
                .bind("now", now)
                .bind("anHourAgo", now.minusHours(1))
                .then();
    }

    /** By name. */
    Flux<DeskColleague> of(String partnership, Actor seenBy) {
        return sql.sql("""
                select id, name, who = :who as me
                  from desk.colleague
                 where partnership_id = :partnership
                 order by name, id
                 limit 50
                """)
                .bind("partnership", partnership)
                .bind("who", seenBy.id())
                .map(row -> {
                    var columns = new Columns(row);
                    return new DeskColleague(
                            columns.value("id", UUID.class).toString(),
                            columns.text("name"),
                            columns.value("me", Boolean.class));
                })
                .all();
    }

    /** Narrows questions of {@code :partnerships} to those that a colleague there took; none for an unknown id. */
    static Conditions taken(Conditions asked, String colleague) {
        return asked.and("""
                owner_id = (select who
                              from desk.colleague
                             where id = :colleague
                               and partnership_id = any(:partnerships))
                """).with("colleague", DeskIds.of(colleague).orElse(NOBODY));
    }

    Flux<String> names(String partnership) {
        return sql.sql("select distinct name from desk.colleague where partnership_id = :partnership")
                .bind("partnership", partnership)
                .mapValue(String.class)
                .all();
    }

    /** Empty for who is none at this desk. */
    Mono<Owner> owner(String partnership, String colleague) {
        return sql.sql("select who, name from desk.colleague where partnership_id = :partnership and id::text = :id")
                .bind("partnership", partnership)
                .bind("id", colleague)
                .map(row -> new Owner(new Columns(row).text("who"), new Columns(row).text("name")))
                .one();
    }

    /** Who has not looked for a while works elsewhere. */
    Mono<Long> forget() {
        return sql.sql("delete from desk.colleague where seen_at < :before")
                .bind("before", OffsetDateTime.now(clock).minusDays(DAYS))
                .fetch()
                .rowsUpdated();
    }
}
