package nl.dekkend.desk.contacts;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.dekkend.desk.AskerKind;
import nl.dekkend.desk.Label;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Quarter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Contacts beside questions. */
@Component
public class ContactStore {

    private static final String COLUMNS = "id, channel, asker, theme, municipality, day";

    private final DatabaseClient sql;
    private final ContactLock lock;
    private final Clock clock;

    ContactStore(DatabaseClient sql, ContactLock lock, Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.clock = clock;
    }

    Mono<LoggedContact> byId(UUID id) {
        return sql.sql("select " + COLUMNS + " from desk.contact where id = :id")
                .bind("id", id)
                .map(ContactStore::contact)
                .one();
    }

    /** What those of a quarter are about. Nobody notes another until the caller's transaction ends. */
    public Flux<Label> labels(String partnership, Quarter quarter) {
        return lock.hold(partnership).thenMany(read(partnership, quarter));
    }

    private Flux<Label> read(String partnership, Quarter quarter) {
        return sql.sql("""
                select theme, municipality
                  from desk.contact
                 where partnership_id = :partnership and day >= :from and day < :to
                """)
                .bind("partnership", partnership)
                .bind("from", quarter.firstDay())
                .bind("to", quarter.next().firstDay())
                .map(Label::of)
                .all();
    }

    /** In the caller's transaction; empty when the quarter of its day was counted. */
    public Mono<LoggedContact> add(LogContactInput input, Actor by) {
        return lock.share(input.partnership()).then(insert(input, by));
    }

    private Mono<LoggedContact> insert(LogContactInput input, Actor by) {
        return sql.sql("""
                insert into desk.contact
                       (id, partnership_id, channel, asker, theme, municipality, day, noted_by, noted_on)
                select :id, :partnership, :channel, :asker, :theme, :municipality, :day, :by, :today
                 where not exists (
                       select from desk.counted_quarter where partnership_id = :partnership and quarter = :quarter)
                returning %s
                """.formatted(COLUMNS))
                .bind("id", UUID.randomUUID())
                .bind("partnership", input.partnership())
                .bind("channel", input.channel().name())
                .bind("asker", input.asker().name())
                .bind("theme", Parameters.in(R2dbcType.VARCHAR, input.theme()))
                .bind("municipality", Parameters.in(R2dbcType.VARCHAR, input.municipality()))
                .bind("day", input.day())
                .bind("by", by.id())
                .bind("today", LocalDate.now(clock))
                .bind("quarter", Quarter.of(input.day()).toString())
                .map(ContactStore::contact)
                .one();
    }

    /** False when it is somebody else's, of another day or not there. */
    Mono<Boolean> takeBack(String partnership, UUID id, Actor by) {
        return sql.sql("""
                delete from desk.contact
                 where id = :id and partnership_id = :partnership and noted_by = :by and noted_on = :today
                """)
                .bind("id", id)
                .bind("partnership", partnership)
                .bind("by", by.id())
                .bind("today", LocalDate.now(clock))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Those of before a day: no quarter that they are of is counted any more, also where nobody takes part now. */
    public Mono<Void> forget(LocalDate before) {
        return sql.sql("delete from desk.contact where day < :before")
                .bind("before", before)
                .then();
    }

    private static LoggedContact contact(Readable row) {
        var columns = new Columns(row);
        return new LoggedContact(
                columns.value("id", UUID.class).toString(),
                columns.word("channel", ContactChannel.class),
                columns.word("asker", AskerKind.class),
                Label.of(row),
                columns.value("day", LocalDate.class));
    }
}
