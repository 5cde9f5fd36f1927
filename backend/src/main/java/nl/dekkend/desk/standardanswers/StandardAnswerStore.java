package nl.dekkend.desk.standardanswers;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Texts for answers; whoever began from an older version than there is writes nothing. */
@Component
class StandardAnswerStore {

    private static final String COLUMNS = "id, partnership_id, title, text, version, saved_at";

    /** What is written goes into the history too. */
    private static final String WITH_REVISION = """
            with saved as (%1$s returning %2$s),
            noted as (
                insert into desk.standard_answer_revision (id, partnership_id, title, text, version, saved_at)
                select %2$s from saved)
            select %2$s from saved
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    StandardAnswerStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By title. */
    Flux<StandardAnswer> of(String partnership) {
        return sql.sql("select " + COLUMNS + """
                  from desk.standard_answer
                 where partnership_id = :partnership
                 order by lower(title), id
                """)
                .bind("partnership", partnership)
                .map(StandardAnswerStore::answer)
                .all();
    }

    Mono<StandardAnswer> byId(String partnership, UUID id) {
        return sql.sql("select " + COLUMNS
                        + " from desk.standard_answer where id = :id and partnership_id = :partnership")
                .bind("id", id)
                .bind("partnership", partnership)
                .map(StandardAnswerStore::answer)
                .one();
    }

    /** Empty when the desk has as many as it may. Those who add one wait for each other. */
    Mono<StandardAnswer> add(SaveStandardAnswerInput input) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('desk.standard_answer ' || :partnership, 0))")
                .bind("partnership", input.partnership())
                .then()
                .then(written("""
                        insert into desk.standard_answer (id, partnership_id, title, text, version, saved_at)
                        select :id, :partnership, :title, :text, 1, :now
                         where :most > (select count(*) from desk.standard_answer where partnership_id = :partnership)
                        """, input)
                        .bind("id", UUID.randomUUID())
                        .bind("most", StandardAnswerRules.MOST)
                        .map(StandardAnswerStore::answer)
                        .one());
    }

    /** Empty when it became another since. */
    Mono<StandardAnswer> change(UUID id, SaveStandardAnswerInput input) {
        return written("""
                update desk.standard_answer
                   set title = :title, text = :text, version = version + 1, saved_at = :now
                 where id = :id and partnership_id = :partnership and version = :version
                """, input)
                .bind("id", id)
                .bind("version", input.version())
                .map(StandardAnswerStore::answer)
                .one();
    }

    private GenericExecuteSpec written(String statement, SaveStandardAnswerInput input) {
        return sql.sql(WITH_REVISION.formatted(statement, COLUMNS))
                .bind("partnership", input.partnership())
                .bind("title", input.title())
                .bind("text", input.text())
                .bind("now", OffsetDateTime.now(clock));
    }

    /** False when it became another since. */
    Mono<Boolean> remove(RemoveStandardAnswerInput input, UUID id) {
        return sql.sql("""
                delete from desk.standard_answer
                 where id = :id and partnership_id = :partnership and version = :version
                """)
                .bind("id", id)
                .bind("partnership", input.partnership())
                .bind("version", input.version())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static StandardAnswer answer(Readable row) {
        var columns = new Columns(row);
        return new StandardAnswer(
                columns.value("id", UUID.class).toString(),
                columns.text("partnership_id"),
                columns.text("title"),
                columns.text("text"),
                columns.value("version", Integer.class),
                columns.value("saved_at", OffsetDateTime.class));
    }
}
