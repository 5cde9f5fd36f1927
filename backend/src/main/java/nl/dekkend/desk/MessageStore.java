package nl.dekkend.desk;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What asker and desk wrote to each other. */
@Component
public class MessageStore {

    private final DatabaseClient sql;
    private final QuestionMapper mapper;

    MessageStore(DatabaseClient sql, QuestionMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /** Oldest first. */
    Flux<ThreadMessage> of(UUID question) {
        return sql.sql("""
                select id, question_id, author, text, sent_at
                  from desk.message
                 where question_id = :question
                 order by place
                """).bind("question", question).map(mapper::message).all();
    }

    /** Of several, by question. */
    public Mono<Map<UUID, Collection<ThreadMessage>>> of(List<UUID> questions) {
        return sql.sql("""
                select id, question_id, author, text, sent_at
                  from desk.message
                 where question_id = any(:questions)
                 order by place
                """)
                .bind("questions", questions.toArray(UUID[]::new))
                .map(row -> Map.entry(new Columns(row).value("question_id", UUID.class), mapper.message(row)))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Integer> count(UUID question) {
        return sql.sql("select count(*)::int from desk.message where question_id = :question")
                .bind("question", question)
                .mapValue(Integer.class)
                .one();
    }

    Mono<Void> add(UUID question, MessageAuthor author, String text, OffsetDateTime now) {
        var id = UUID.randomUUID();
        return sql.sql("""
                insert into desk.message (id, question_id, author, text, sent_at)
                values (:id, :question, :author, :text, :now)
                """)
                .bind("id", id)
                .bind("question", question)
                .bind("author", author.name())
                .bind("text", mapper.text(question, id, text))
                .bind("now", now)
                .then();
    }
}
