package nl.dekkend.profiles.nextnorm;

import java.time.OffsetDateTime;
import nl.dekkend.profiles.nextnorm.NextNormInputs.SaveNormDraftInput;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes the next norm; whoever began from an older version than there is writes nothing. */
@Component
class NextNormStore {

    record Saved(SupportNorm norm, OffsetDateTime at) {}

    private final DatabaseClient sql;

    NextNormStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Saved> find(String partnership) {
        return sql.sql("""
                select id, partnership, number, title, threshold, valid_from, published, version, items, source,
                       example, saved_at
                  from profiles.norm
                 where partnership = :partnership and not published
                """)
                .bind("partnership", partnership)
                .map(row -> new Saved(SupportNorm.of(row), new Columns(row).value("saved_at", OffsetDateTime.class)))
                .one();
    }

    /** Answers whether there was no other yet. */
    Mono<Boolean> begin(SaveNormDraftInput input, Source source, OffsetDateTime at) {
        return done(written(input, source, at, """
                insert into profiles.norm
                       (id, partnership, number, title, threshold, valid_from, published, version, items, source,
                        example, saved_at)
                select :partnership || '.' || next, :partnership, next, cast(:title as jsonb), :threshold, :validFrom,
                       false, 1, cast(:items as jsonb), cast(:source as jsonb), false, :at
                  from (select coalesce(max(number), 0) + 1 as next
                          from profiles.norm
                         where partnership = :partnership) numbers
                    on conflict do nothing
                """));
    }

    /** Answers whether it was still the one the writer began from. */
    Mono<Boolean> save(SaveNormDraftInput input, Source source, OffsetDateTime at) {
        return done(written(input, source, at, """
                        update profiles.norm
                           set title = cast(:title as jsonb), threshold = :threshold, valid_from = :validFrom,
                               items = cast(:items as jsonb), source = cast(:source as jsonb), saved_at = :at,
                               version = version + 1
                         where partnership = :partnership and not published and version = :version
                        """).bind("version", input.version()));
    }

    private GenericExecuteSpec written(SaveNormDraftInput input, Source source, OffsetDateTime at, String statement) {
        return sql.sql(statement)
                .bind("partnership", input.partnership())
                .bind("title", json(input.title().text()))
                .bind("threshold", input.threshold())
                .bind("validFrom", input.validFrom())
                .bind("items", json(input.normItems()))
                .bind("source", json(source))
                .bind("at", at);
    }

    /** Answers whether it was still the one the publisher has seen. */
    Mono<Boolean> publish(SupportNorm norm, OffsetDateTime at) {
        return done(sql.sql("""
                        update profiles.norm
                           set published = true, saved_at = :at
                         where id = :id and not published and version = :version
                        """).bind("at", at).bind("id", norm.id()).bind("version", norm.version()));
    }

    private static Mono<Boolean> done(GenericExecuteSpec statement) {
        return statement.fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
