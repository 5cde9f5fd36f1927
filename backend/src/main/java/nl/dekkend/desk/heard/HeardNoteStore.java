package nl.dekkend.desk.heard;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What desks heard; whoever began from an older version than there is writes nothing. */
@Component
class HeardNoteStore {

    private static final String COLUMNS = "id, partnership_id, said, done, quarter, saved_on, version, example";

    /** What is written goes into the history too; what goes is there already, unless it was an example. */
    private static final String WITH_REVISION = """
            with saved as (%1$s returning %2$s),
            noted as (
                insert into desk.heard_note_revision (%2$s)
                select %2$s from saved
                on conflict do nothing)
            select %2$s from saved
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    HeardNoteStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By partnership, the last quarter first. */
    Mono<Map<String, Collection<HeardNote>>> of(Collection<String> partnerships) {
        return sql.sql("select " + COLUMNS + """
                  from desk.heard_note
                 where partnership_id = any(:partnerships)
                 order by quarter desc, said, id
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(HeardNoteStore::note)
                .all()
                .collectMultimap(HeardNote::partnershipId);
    }

    Mono<HeardNote> byId(String partnership, UUID id) {
        return sql.sql("select " + COLUMNS + " from desk.heard_note where id = :id and partnership_id = :partnership")
                .bind("id", id)
                .bind("partnership", partnership)
                .map(HeardNoteStore::note)
                .one();
    }

    /** Empty when the desk has as many as it may. Those who add one wait for each other. */
    Mono<HeardNote> add(SaveHeardNoteInput input) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('desk.heard_note ' || :partnership, 0))")
                .bind("partnership", input.partnership())
                .then()
                .then(written("""
                        insert into desk.heard_note (id, partnership_id, said, done, quarter, saved_on, version)
                        select :id, :partnership, :said, :done, :quarter, :today, 1
                         where :most > (select count(*) from desk.heard_note where partnership_id = :partnership)
                        """, input)
                        .bind("id", UUID.randomUUID())
                        .bind("most", HeardNoteRules.MOST)
                        .map(HeardNoteStore::note)
                        .one());
    }

    /** Empty when it became another since. */
    Mono<HeardNote> change(UUID id, SaveHeardNoteInput input) {
        return written("""
                update desk.heard_note
                   set said = :said, done = :done, quarter = :quarter, saved_on = :today, version = version + 1,
                       example = false
                 where id = :id and partnership_id = :partnership and version = :version
                """, input)
                .bind("id", id)
                .bind("version", input.version())
                .map(HeardNoteStore::note)
                .one();
    }

    private GenericExecuteSpec written(String statement, SaveHeardNoteInput input) {
        return sql.sql(WITH_REVISION.formatted(statement, COLUMNS))
                .bind("partnership", input.partnership())
                .bind("said", input.said())
                .bind("done", input.done())
                .bind("quarter", input.quarter())
                .bind("today", LocalDate.now(clock));
    }

    /** False when it became another since. That an example was taken away is noted: no other one comes back for it. */
    Mono<Boolean> remove(RemoveHeardNoteInput input, UUID id) {
        return sql.sql(WITH_REVISION.formatted("""
                delete from desk.heard_note
                 where id = :id and partnership_id = :partnership and version = :version
                """, COLUMNS))
                .bind("id", id)
                .bind("partnership", input.partnership())
                .bind("version", input.version())
                .map(HeardNoteStore::note)
                .one()
                .hasElement();
    }

    private static HeardNote note(Readable row) {
        var columns = new Columns(row);
        return new HeardNote(
                columns.value("id", UUID.class).toString(),
                columns.text("partnership_id"),
                columns.text("said"),
                columns.text("done"),
                columns.text("quarter"),
                columns.value("saved_on", LocalDate.class),
                columns.value("version", Integer.class),
                columns.flag("example"));
    }
}
