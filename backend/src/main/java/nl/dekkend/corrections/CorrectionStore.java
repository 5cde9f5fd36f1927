package nl.dekkend.corrections;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people say is wrong. */
@Component
class CorrectionStore {

    /** What waits first, the longest waiting on top; then what was decided, newest first. */
    private static final String SELECT = """
            select %s,
                   (status <> 'WAITING')::int as order_group,
                   coalesce(-extract(epoch from decided_at), extract(epoch from suggested_at))::float8 as order_number,
                   cast('' as text) as order_text
              from corrections.suggestion
            """.formatted(CorrectionMapper.COLUMNS);

    private final DatabaseClient sql;
    private final CorrectionMapper mapper;
    private final Clock clock;

    CorrectionStore(DatabaseClient sql, CorrectionMapper mapper, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** In the caller's transaction; false when too many about this record wait already. */
    Mono<Boolean> add(SuggestCorrectionInput input, Subject subject) {
        return oneAtATime(subject, input.email()).then(addIfFew(input, subject)).map(rows -> rows == 1);
    }

    /** What waits is counted by record, and letters by address: who counts the same waits. */
    private Mono<Void> oneAtATime(Subject subject, @Nullable String email) {
        return sql.sql("""
                select pg_advisory_xact_lock(hashtextextended('corrections.suggestion ' || counted, 0))
                  from unnest(array[:subject, :address]) counted
                 where counted is not null
                 order by counted
                """)
                .bind("subject", subject.type().name() + subject.id())
                .bind("address", Parameters.in(R2dbcType.VARCHAR, email))
                .then();
    }

    private Mono<Long> addIfFew(SuggestCorrectionInput input, Subject subject) {
        return sql.sql("""
                insert into corrections.suggestion
                       (subject_type, subject_id, subject_name, wrong, proposal, address, answer_wanted, schools,
                        organisations, partnerships, suggested_at)
                select :type, :id, :name, :wrong, :proposal, kept.address, kept.address is not null, :schools,
                       :organisations, :partnerships, :now
                  from (select case when (select count(*)
                                            from corrections.suggestion
                                           where address = :address) < :letters
                                    then :address end as address) kept
                 where :most > (select count(*)
                                  from corrections.suggestion
                                 where subject_type = :type and subject_id = :id and status = 'WAITING')
                """)
                .bind("type", subject.type().name())
                .bind("id", subject.id())
                .bind("name", subject.name())
                .bind("wrong", input.wrong())
                .bind("proposal", input.proposal())
                .bind("address", Parameters.in(R2dbcType.VARCHAR, input.email()))
                .bind("schools", texts(subject.scope().schools()))
                .bind("organisations", texts(subject.scope().organisations()))
                .bind("partnerships", texts(subject.scope().partnerships()))
                .bind("now", now())
                .bind("most", SuggestionRules.MOST_WAITING)
                .bind("letters", SuggestionRules.MOST_LETTERS)
                .fetch()
                .rowsUpdated();
    }

    /** Whether one more about this record would be kept. */
    Mono<Boolean> hasRoom(Subject subject) {
        return sql.sql("""
                select count(*) < :most
                  from corrections.suggestion
                 where subject_type = :type and subject_id = :id and status = 'WAITING'
                """)
                .bind("type", subject.type().name())
                .bind("id", subject.id())
                .bind("most", SuggestionRules.MOST_WAITING)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Page<Correction>> page(Reach reach, @Nullable Collection<CorrectionStatus> states, PageRequest page) {
        var asked = reach.conditions().any(states, "states", "status = any(:states)");
        return new Listing<>(SELECT, asked, mapper::correction).page(sql, page);
    }

    Flux<Correction> byIds(Collection<String> ids) {
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", CorrectionMapper.ids(ids))
                .map(mapper::correction)
                .all();
    }

    /** Erases what nobody answered and what was decided long ago. */
    Mono<Long> forget() {
        return sql.sql("""
                delete from corrections.suggestion
                 where coalesce(decided_at, suggested_at) < :unanswered
                   and (status = 'WAITING' or decided_at < :decided)
                """)
                .bind("unanswered", now().minus(KeepingRules.UNANSWERED))
                .bind("decided", now().minus(KeepingRules.DECIDED))
                .fetch()
                .rowsUpdated();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String[] texts(Collection<String> ids) {
        return List.copyOf(ids).toArray(String[]::new);
    }
}
