package nl.dekkend.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers that can be taken back still. */
@Component
class OutgoingStore {

    private static final int A_ROUND = 50;

    /**
     * One that goes now.
     *
     * @param waits whether the desk then waits for the asker
     * @param text null when it does not open
     * @param answersTo when something was last written, as its writer had read it
     */
    record Leaving(UUID id, boolean waits, @Nullable String text, OffsetDateTime answersTo) {

        /** Keeps the text out of logs. */
        @Override
        public String toString() {
            return "Leaving";
        }
    }

    private final DatabaseClient sql;
    private final QuestionMapper mapper;

    OutgoingStore(DatabaseClient sql, QuestionMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    Mono<Void> add(Question question, String text, boolean waits, Actor by, OffsetDateTime leavesAt) {
        var id = UUID.randomUUID();
        return sql.sql("""
                insert into desk.outgoing (id, question_id, who, name, text, waits, answers_to, leaves_at)
                values (:id, :question, :who, :name, :text, :waits, :answersTo, :leavesAt)
                """)
                .bind("id", id)
                .bind("question", question.id())
                .bind("who", by.id())
                .bind("name", by.name())
                .bind("text", mapper.outgoing(question.id(), id, text))
                .bind("waits", waits)
                .bind("answersTo", question.lastAt())
                .bind("leavesAt", leavesAt)
                .then();
    }

    Mono<Integer> count(UUID question) {
        return sql.sql("select count(*)::int from desk.outgoing where question_id = :question")
                .bind("question", question)
                .mapValue(Integer.class)
                .one();
    }

    /** Questions whose answer goes now, the oldest first. */
    Flux<UUID> due(OffsetDateTime now) {
        return sql.sql("select question_id from desk.outgoing where leaves_at <= :now order by leaves_at limit :size")
                .bind("now", now)
                .bind("size", A_ROUND)
                .mapValue(UUID.class)
                .all();
    }

    /** Takes away the one of a question; empty when there is none, or none that goes by then. */
    Mono<Leaving> take(UUID question, OffsetDateTime by) {
        return sql.sql("""
                delete from desk.outgoing
                 where question_id = :question and leaves_at <= :by
                returning id, question_id, text, waits, answers_to
                """)
                .bind("question", question)
                .bind("by", by)
                .map(mapper::leaving)
                .one();
    }

    /** Takes back one's own; empty when it is too late. */
    Mono<Leaving> takeBack(UUID question, Actor by) {
        return sql.sql("""
                delete from desk.outgoing
                 where question_id = :question and who = :who
                returning id, question_id, text, waits, answers_to
                """)
                .bind("question", question)
                .bind("who", by.id())
                .map(mapper::leaving)
                .one();
    }

    /** By question. */
    Mono<Map<UUID, OutgoingAnswer>> of(List<UUID> questions, Actor seenBy) {
        return sql.sql("""
                select id, question_id, text, name, who = :who as mine, leaves_at
                  from desk.outgoing
                 where question_id = any(:questions)
                """)
                .bind("questions", questions.toArray(UUID[]::new))
                .bind("who", seenBy.id())
                .map(row -> Map.entry(new Columns(row).value("question_id", UUID.class), mapper.outgoing(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
