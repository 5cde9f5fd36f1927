package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import nl.dekkend.identity.Role;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every word about the places of an offer, for those who keep it. */
@Component
class RecordStore {

    private static final int LONGEST = 100;

    /** A word about places and whose it is; its number is how it is found again. */
    record Word(String offer, long number, CapacityRecord record) {}

    /** Of one day and group the recorded ones stand above what came with a file; the last one counts. */
    private static final String WORDS = """
            select c.*,
                   row_number() over (partition by offer_id, counted_on, group_key
                                      order by recorded, number) as version
              from offers.capacity_count c
             where offer_id = any(:offers)
            """;

    private final DatabaseClient sql;

    RecordStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Makes whoever records for this offer wait until the transaction ends; empty when it was withdrawn. */
    Mono<String> lock(String offer) {
        return sql.sql("select id from offers.offer where id = :id and not withdrawn for no key update")
                .bind("id", offer)
                .mapValue(String.class)
                .one();
    }

    /** Its number, when the last word about its day and group is still the one that its writer has seen. */
    Mono<Long> add(CountRow row, int seen) {
        return sql.sql("""
                insert into offers.capacity_count
                       (offer_id, counted_on, group_name, maximum, occupied, reserved, waiting, status, estimate, note,
                        printed, source, example, recorded_at, recorded_by)
                select r.offer_id, r.counted_on, r.group_name, r.maximum, r.occupied, r.reserved, r.waiting, r.status,
                       r.estimate, r.note, r.printed, r.source, r.example, r.recorded_at, r.recorded_by
                  from jsonb_populate_record(null::offers.capacity_count, cast(:row as jsonb)) r
                 where :seen = (select count(*)
                                  from offers.capacity_count c
                                 where c.offer_id = r.offer_id and c.counted_on = r.counted_on
                                   and c.group_key = offers.group_key(r.group_name))
                returning number
                """)
                .bind("row", RegionFile.json(row))
                .bind("seen", seen)
                .mapValue(Long.class)
                .one();
    }

    /** However many came after it. */
    Mono<Word> byNumber(String offer, long number) {
        return sql.sql("select * from (%s) words where number = :number".formatted(WORDS))
                .bind("offers", new String[] {offer})
                .bind("number", number)
                .map(RecordStore::word)
                .one();
    }

    /** The last word about the day and the group of a row that was not added. */
    Mono<Word> last(CountRow row) {
        return sql.sql("""
                select *
                  from (%s) words
                 where counted_on = :day and group_key = offers.group_key(:group)
                 order by version desc
                 limit 1
                """.formatted(WORDS))
                .bind("offers", new String[] {row.offerId()})
                .bind("day", row.countedOn())
                .bind("group", Objects.requireNonNullElse(row.groupName(), ""))
                .map(RecordStore::word)
                .one();
    }

    /** Newest day first, of one day the last word first. */
    Flux<Word> of(Collection<String> offers) {
        return sql.sql("""
                select *
                  from (select words.*,
                               row_number() over (partition by offer_id
                                                  order by counted_on desc, group_key, version desc)
                                   as place
                          from (%s) words) placed
                 where place <= :most
                 order by offer_id, place
                """.formatted(WORDS))
                .bind("offers", offers.toArray(String[]::new))
                .bind("most", LONGEST)
                .map(RecordStore::word)
                .all();
    }

    private static Word word(Readable row) {
        var columns = new Columns(row);
        var by = row.get("recorded_by", String.class);
        return new Word(
                columns.text("offer_id"),
                columns.value("number", Long.class),
                new CapacityRecord(
                        OfferMapper.count(row),
                        columns.value("version", Long.class).intValue(),
                        row.get("recorded_at", OffsetDateTime.class),
                        by == null ? null : Role.valueOf(by)));
    }
}
