package nl.dekkend.keeping;

import static java.util.stream.Collectors.toMap;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Every word about a record since somebody first kept it; a word is the row that it left behind. */
final class Revisions<T extends Kept> {

    /** One of an asked version, or what came before it. */
    private record Asked<T extends Kept>(Made made, Word<T> word) {}

    private static final int MOST = 101;

    /** After these a record says something else. */
    private static final String TEXTS = "('LOADED', 'SAVED')";

    private final KeptKind<T> kind;
    private final DatabaseClient sql;

    Revisions(KeptKind<T> kind, DatabaseClient sql) {
        this.kind = kind;
        this.sql = sql;
    }

    private String keep() {
        return """
            insert into %s (%s, version, step, at, kept_by, content)
            select id, version, :step, :at, :by, (select to_jsonb(said) from (select %s) said)
              from %s
             where id = :id
            """.formatted(kind.revisions(), kind.sql().record(), kind.sql().said(), kind.table());
    }

    private String words(String asked) {
        return """
            select made, step, at, kept_by, erased_at, %s%s
              from (%s) word
             cross join lateral jsonb_populate_record(null::%s, content) said
             where place <= :most
             order by id, made, place
            """.formatted(
                        kind.sql().said(),
                        kind.sql().beside(),
                        asked.formatted(kind.revisions(), kind.sql().record()),
                        kind.table());
    }

    /** Before the first word of people: what the file said. */
    Mono<Long> keepLoaded(String id) {
        return sql.sql(keep() + " and not kept on conflict do nothing")
                .bind("id", id)
                .bind("step", KeepingStep.LOADED.name())
                .bindNull("at", OffsetDateTime.class)
                .bindNull("by", String.class)
                .fetch()
                .rowsUpdated();
    }

    /** After a word of people: what the record says now. */
    Mono<Long> keep(String id, KeepingStep step, OffsetDateTime at, Role by) {
        return sql.sql(keep())
                .bind("id", id)
                .bind("step", step.name())
                .bind("at", at)
                .bind("by", by.name())
                .fetch()
                .rowsUpdated();
    }

    /** Newest first, of each record the last hundred; nothing for a record that nobody keeps. */
    Mono<Map<String, List<Revision<T>>>> of(Collection<String> ids) {
        return sql.sql(words("""
                        select 0 as made, step, at, kept_by, erased_at, content,
                               row_number() over (partition by %2$s order by version desc) as place
                          from %1$s
                         where %2$s = any(:ids)"""))
                .bind("ids", ids.toArray(String[]::new))
                .bind("most", MOST)
                .map(this::word)
                .all()
                .collectMultimap(word -> word.now().id())
                .map(Revisions::together);
    }

    private static <T extends Kept> Map<String, List<Revision<T>>> together(Map<String, Collection<Word<T>>> found) {
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, words -> RevisionRules.revisions(List.copyOf(words.getValue()))));
    }

    /** Those that made these versions, however many came after them, each with the one before it; one statement. */
    Mono<Map<Made, Revision<T>>> at(Collection<Made> versions) {
        var asked = List.copyOf(versions);
        return sql.sql(words("""
                        select asked.made, found.*
                          from unnest(:ids::text[], :versions::int[]) as asked(record_id, made)
                         cross join lateral (
                            select step, at, kept_by, erased_at, content,
                                   row_number() over (order by version desc) as place
                              from %1$s
                             where %2$s = asked.record_id and version <= asked.made
                             order by version desc
                             limit :most) found"""))
                .bind("ids", asked.stream().map(Made::id).toArray(String[]::new))
                .bind("versions", asked.stream().map(Made::version).toArray(Integer[]::new))
                .bind("most", 2)
                .map(row -> new Asked<>(made(row), word(row)))
                .all()
                .collectMultimap(Asked::made, Asked::word)
                .map(RevisionRules::made);
    }

    /** The one that made a version; empty when nothing is kept of it. */
    Mono<Revision<T>> at(String id, int version) {
        var made = new Made(id, version);
        return at(List.of(made)).mapNotNull(found -> found.get(made));
    }

    /** What made it what it is; of a record that nobody keeps that is its file. */
    Mono<Revision<T>> last(T one) {
        return at(one.id(), one.version())
                .defaultIfEmpty(new Revision<>(KeepingStep.LOADED, null, null, null, one, null));
    }

    /** From which version on it says what it says now: what came after only confirmed, withdrew or restored it. */
    Mono<Integer> since(T one) {
        return sql.sql("select max(version) from %s where %s = :id and step in %s"
                        .formatted(kind.revisions(), kind.sql().record(), TEXTS))
                .bind("id", one.id())
                .map(row -> Objects.requireNonNullElse(row.get(0, Integer.class), one.version()))
                .one();
    }

    /**
     * Empties the texts of a word for good, and of those around it that repeat them; what was done, by whom and when
     * stays.
     */
    Mono<Long> erase(String id, int version, OffsetDateTime at) {
        return sql.sql("""
                update %1$s
                   set erased_at = :at, content = content || cast(:emptied as jsonb)
                 where %2$s = :id and erased_at is null
                   and version >= (select max(version) from %1$s
                                    where %2$s = :id and version <= :version and step in %3$s)
                   and version < coalesce((select min(version) from %1$s
                                            where %2$s = :id and version > :version and step in %3$s), 2147483647)
                """.formatted(kind.revisions(), kind.sql().record(), TEXTS))
                .bind("id", id)
                .bind("version", version)
                .bind("at", at)
                .bind("emptied", kind.sql().emptied())
                .fetch()
                .rowsUpdated();
    }

    private static Made made(Readable row) {
        var columns = new Columns(row);
        return new Made(columns.text("id"), columns.value("made", Integer.class));
    }

    private Word<T> word(Readable row) {
        return Word.of(row, kind.read().apply(row));
    }
}
