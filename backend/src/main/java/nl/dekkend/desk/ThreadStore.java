package nl.dekkend.desk;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Collection;
import java.util.UUID;
import nl.dekkend.articles.AskedQuestions;
import nl.dekkend.identity.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Questions, without what was written in them. */
@Component
public class ThreadStore implements AskedQuestions {

    /** The id as a text: so a page of a list can go on behind it. */
    public static final String COLUMNS = """
            id::text as id, number, partnership_id, look_up, asker, told, status, asked_at, last_at, due_on, version,
            owner_id, owner_name
            """;

    private static final String SELECT = "select %s from desk.question".formatted(COLUMNS);

    private final DatabaseClient sql;
    private final QuestionMapper mapper;

    ThreadStore(DatabaseClient sql, QuestionMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    Mono<Question> byId(UUID id) {
        return sql.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(mapper::question)
                .one();
    }

    /** One of other partnerships is as one that is not there: it is neither read nor opened. */
    public Mono<Question> byNumber(String number, Collection<String> partnerships) {
        return sql.sql(SELECT + " where number = :number and partnership_id = any(:partnerships)")
                .bind("number", number)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(mapper::question)
                .one();
    }

    Mono<Question> byLookUp(Collection<String> lookUps) {
        return sql.sql(SELECT + " where look_up = any(:lookUps)")
                .bind("lookUps", lookUps.toArray(String[]::new))
                .map(mapper::question)
                .one();
    }

    /** That the desk has read it: no step of its own, so the version stays. */
    Mono<Question> read(Question question) {
        if (question.status() != QuestionStatus.NEW) return Mono.just(question);
        return sql.sql("""
                update desk.question
                   set status = 'READ'
                 where id = :id and status = 'NEW'
                returning %s
                """.formatted(COLUMNS))
                .bind("id", question.id())
                .map(mapper::question)
                .one()
                .defaultIfEmpty(question);
    }

    /** In the caller's transaction, to the end of which nobody else writes in it. */
    Mono<Question> held(UUID id) {
        return sql.sql(SELECT + " where id = :id for update")
                .bind("id", id)
                .map(mapper::question)
                .one();
    }

    @Override
    public Mono<Origin> heldForDraft(UUID question) {
        return origin(question, "for key share");
    }

    @Override
    public Mono<Origin> ofDraft(UUID question) {
        return origin(question, "");
    }

    private Mono<Origin> origin(UUID question, String lock) {
        return sql.sql("select id as question, partnership_id as kept_by from desk.question where id = :id " + lock)
                .bind("id", question)
                .mapProperties(Origin.class)
                .one();
    }

    @Override
    public Mono<Origin> heldForDraft(String number, Actor actor) {
        return sql.sql("""
                select id as question, partnership_id as kept_by
                  from desk.question
                 where number = :number and partnership_id = any(:partnerships)
                   for key share
                """)
                .bind("number", number)
                .bind("partnerships", actor.scope().partnerships().toArray(String[]::new))
                .mapProperties(Origin.class)
                .one();
    }

    /** As it is kept: a clock knows more than a column. */
    Mono<Question> add(Question question) {
        return sql.sql("""
                insert into desk.question
                       (id, number, partnership_id, look_up, look_up_mark, asker, told, status, asked_at, last_at,
                        due_on)
                values (:id, :number, :partnership, :lookUp, :mark, :asker, :told, :status, :askedAt, :lastAt,
                        :dueOn)
                returning %s
                """.formatted(COLUMNS))
                .bind("id", question.id())
                .bind("number", question.number())
                .bind("partnership", question.partnershipId())
                .bind("lookUp", question.lookUp())
                .bind("mark", mapper.mark())
                .bind("asker", question.asker().name())
                .bind("told", mapper.told(question))
                .bind("status", question.status().name())
                .bind("askedAt", question.askedAt())
                .bind("lastAt", question.lastAt())
                .bind("dueOn", Parameters.in(R2dbcType.DATE, question.dueOn()))
                .map(mapper::question)
                .one();
    }

    /** Keeps how far it is. */
    Mono<Question> update(Question question) {
        var owner = question.owner();
        return sql.sql("""
                update desk.question
                   set status = :status, last_at = :lastAt, due_on = :dueOn, version = :version, owner_id = :ownerId,
                       owner_name = :ownerName
                 where id = :id
                returning %s
                """.formatted(COLUMNS))
                .bind("id", question.id())
                .bind("status", question.status().name())
                .bind("lastAt", question.lastAt())
                .bind("dueOn", Parameters.in(R2dbcType.DATE, question.dueOn()))
                .bind("version", question.version())
                .bind("ownerId", Parameters.in(R2dbcType.VARCHAR, owner == null ? null : owner.id()))
                .bind("ownerName", Parameters.in(R2dbcType.VARCHAR, owner == null ? null : owner.name()))
                .map(mapper::question)
                .one();
    }
}
