package nl.dekkend.offers;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import nl.dekkend.imports.RegionFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes offers that people keep; from the first time on, the file of the region says nothing of them any more. */
@Component
class KeepingStore {

    private static final String COLUMNS = columns("");
    private static final String WRITTEN = columns("r.");

    private final DatabaseClient sql;

    KeepingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    private static String columns(String prefix) {
        return OfferStore.MERGE.columns().stream()
                .map(column -> prefix + column)
                .collect(joining(", "));
    }

    /** Makes whoever does something with this offer wait until the transaction ends. */
    Mono<String> lock(String offer) {
        return sql.sql("select id from offers.offer where id = :id for no key update")
                .bind("id", offer)
                .mapValue(String.class)
                .one();
    }

    /** Its id: that of the row, with a number behind it when it was taken; empty when somebody took that meanwhile. */
    Mono<String> insert(OfferRow row) {
        return sql.sql("""
                insert into offers.offer (%s, kept)
                select free.%s, true
                  from jsonb_populate_record(null::offers.offer, cast(:row as jsonb)) r
                 cross join lateral (
                    select r.id || suffix as id
                      from (select '' as suffix, 1 as number
                             union all
                            select '-' || number, number from generate_series(2, 1000) number) suffixes
                     where not exists (select from offers.offer taken where taken.id = r.id || suffix)
                     order by number
                     limit 1) free
                    on conflict (id) do nothing
                returning id
                """.formatted(COLUMNS, WRITTEN.substring("r.".length())))
                .bind("row", RegionFile.json(row))
                .mapValue(String.class)
                .one();
    }

    Mono<Long> update(OfferRow row) {
        return done(sql.sql("""
                update offers.offer o
                   set (%s) = row(%s), kept = true, version = o.version + 1
                  from jsonb_populate_record(null::offers.offer, cast(:row as jsonb)) r
                 where o.id = r.id
                """.formatted(COLUMNS, WRITTEN)).bind("row", RegionFile.json(row)));
    }

    Mono<Long> confirm(String offer, OffsetDateTime at) {
        return done(set(offer, "confirmed_at = :at, last_known_on = :day")
                .bind("at", at)
                .bind("day", at.toLocalDate()));
    }

    Mono<Long> withdraw(String offer, OffsetDateTime at) {
        return done(set(offer, "withdrawn = true, withdrawn_at = :at").bind("at", at));
    }

    Mono<Long> restore(String offer) {
        return done(set(offer, "withdrawn = false, withdrawn_at = null"));
    }

    /** Its id is all that is left; a name a record must have. */
    Mono<Long> empty(String offer, OffsetDateTime at) {
        return done(set(offer, """
                withdrawn_at = coalesce(withdrawn_at, :at), name = 'Gewist', summary = '{"nl": "Gewist"}',
                description = null, places = '[]', near_places = '[]', routes = '[]', history = '[]', contacts = '[]',
                source = '{"title": "Gewist"}', search_words = '', known_words = '', translated_words = ''
                """).bind("at", at));
    }

    private GenericExecuteSpec set(String offer, String what) {
        return sql.sql("update offers.offer set kept = true, version = version + 1, " + what + " where id = :id")
                .bind("id", offer);
    }

    private static Mono<Long> done(GenericExecuteSpec change) {
        return change.fetch().rowsUpdated();
    }
}
