package nl.dekkend.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import nl.dekkend.sealing.KeyedHash;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts what is bounded, for all replicas together. Who did it is kept as a keyed hash, and not for long. */
@Component
class Turns {

    /** A round every five minutes forgets: after an hour nothing is left. */
    private static final Duration KEPT = Duration.ofMinutes(55);

    private final DatabaseClient sql;
    private final KeyedHash hash;
    private final Clock clock;

    Turns(DatabaseClient sql, KeyedHash hash, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.clock = clock;
    }

    /** Takes one; false when there is none left for now. */
    Mono<Boolean> take(Turn turn, String who) {
        var now = OffsetDateTime.now(clock);
        return sql.sql("""
                insert into desk.turn as before (kind, who, since, taken)
                values (:kind, :who, :now, 1)
                    on conflict (kind, who) do update
                   set taken = case when before.since <= :over then 1 else before.taken + 1 end,
                       since = case when before.since <= :over then :now else before.since end
                returning taken
                """)
                .bind("kind", turn.name())
                .bind("who", hidden(turn, who))
                .bind("now", now)
                .bind("over", now.minus(turn.within()))
                .mapValue(Integer.class)
                .one()
                .map(taken -> taken <= turn.most());
    }

    /** Forgets who is free again anyway. */
    Mono<Long> forget() {
        return sql.sql("delete from desk.turn where since < :before")
                .bind("before", OffsetDateTime.now(clock).minus(KEPT))
                .fetch()
                .rowsUpdated();
    }

    private String hidden(Turn turn, String who) {
        return HexFormat.of().formatHex(hash.of("turn " + turn, who));
    }
}
