package nl.dekkend.teams;

import static nl.dekkend.graphql.Batches.everyKey;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Start talks, as they were recorded. */
@Component
class StartTalkStore {

    private final DatabaseClient sql;

    StartTalkStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Those that were recorded or taken back in one school year. */
    Mono<Map<RecordId, StartTalk>> of(Collection<RecordId> ids, SchoolYear year) {
        return sql.sql("""
                select t.school, t.partnership, t.school_year, t.held_on, t.version, t.recorded_at, t.recorded_by
                  from unnest(:schools::text[], :partnerships::text[]) as asked(school, partnership)
                  join teams.start_talk t using (school, partnership)
                 where t.school_year = :year
                """)
                .bind("schools", RecordId.schools(ids))
                .bind("partnerships", RecordId.partnerships(ids))
                .bind("year", year.toString())
                .map(row -> Map.entry(id(row), talk(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Every one of them, also while nobody recorded anything: a statement for each school year. */
    Mono<Map<WantedTalk, StartTalk>> each(Set<WantedTalk> wanted) {
        return Flux.fromIterable(wanted)
                .collectMultimap(WantedTalk::year, WantedTalk::id)
                .flatMapIterable(Map::entrySet)
                .flatMap(asked -> of(asked.getValue(), asked.getKey()).map(found -> Map.entry(asked.getKey(), found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(found -> everyKey(wanted, one -> in(found, one)));
    }

    private static StartTalk in(Map<SchoolYear, Map<RecordId, StartTalk>> found, WantedTalk wanted) {
        return found.getOrDefault(wanted.year(), Map.of()).getOrDefault(wanted.id(), StartTalk.none(wanted.year()));
    }

    /** One of them; while nobody recorded anything, an empty one. */
    Mono<StartTalk> of(RecordId id, SchoolYear year) {
        return of(List.of(id), year).map(found -> found.getOrDefault(id, StartTalk.none(year)));
    }

    Mono<Void> save(RecordId id, SchoolYear year, @Nullable LocalDate heldOn, OffsetDateTime at, Role role) {
        return sql.sql("""
                insert into teams.start_talk as t
                       (school, partnership, school_year, held_on, version, recorded_at, recorded_by)
                values (:school, :partnership, :year, :heldOn, 1, :at, :role)
                    on conflict (school, partnership, school_year) do update
                   set held_on = excluded.held_on, version = t.version + 1,
                       recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                """)
                .bind("school", id.school())
                .bind("partnership", id.partnership())
                .bind("year", year.toString())
                .bind("heldOn", Parameters.in(R2dbcType.DATE, heldOn))
                .bind("at", at)
                .bind("role", role.name())
                .then();
    }

    private static RecordId id(Readable row) {
        var columns = new Columns(row);
        return new RecordId(columns.text("school"), columns.text("partnership"));
    }

    private static StartTalk talk(Readable row) {
        var columns = new Columns(row);
        return new StartTalk(
                SchoolYear.of(columns.text("school_year")),
                row.get("held_on", LocalDate.class),
                columns.value("version", Integer.class),
                columns.value("recorded_at", OffsetDateTime.class),
                columns.word("recorded_by", Role.class));
    }
}
