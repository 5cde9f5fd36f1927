package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the desk notes for itself. */
@Component
class NoteStore {

    private final DatabaseClient sql;
    private final QuestionMapper mapper;
    private final Clock clock;

    NoteStore(DatabaseClient sql, QuestionMapper mapper, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** By question, oldest first. */
    Mono<Map<UUID, Collection<InternalNote>>> of(List<UUID> questions) {
        return sql.sql("""
                select id, question_id, text, written_by, written_at
                  from desk.note
                 where question_id = any(:questions)
                 order by place
                """)
                .bind("questions", questions.toArray(UUID[]::new))
                .map(row -> Map.entry(new Columns(row).value("question_id", UUID.class), mapper.note(row)))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Integer> count(UUID question) {
        return sql.sql("select count(*)::int from desk.note where question_id = :question")
                .bind("question", question)
                .mapValue(Integer.class)
                .one();
    }

    Mono<Void> add(UUID question, String text, Actor by) {
        var id = UUID.randomUUID();
        return sql.sql("""
                insert into desk.note (id, question_id, text, written_by, written_at)
                values (:id, :question, :text, :by, :now)
                """)
                .bind("id", id)
                .bind("question", question)
                .bind("text", mapper.note(question, id, text))
                .bind("by", by.name())
                .bind("now", OffsetDateTime.now(clock))
                .then();
    }
}
