package nl.dekkend.desk;

import static java.util.stream.Collectors.joining;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the people of a desk have typed of an answer, and who of them is typing. */
@Component
class AnswerDrafts {

    /** Who typed nothing for so long is not writing any more. */
    private static final Duration WRITING = Duration.ofSeconds(20);

    private final DatabaseClient sql;
    private final QuestionMapper mapper;
    private final Clock clock;

    AnswerDrafts(DatabaseClient sql, QuestionMapper mapper, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Keeps it; colleagues hear of it at the first, and once in a while for as long as it goes on. */
    Mono<Void> save(Question question, String text, Actor by, OffsetDateTime now) {
        var id = UUID.randomUUID();
        return sql.sql("""
                with before as (
                    select id, saved_at from desk.draft where question_id = :question and who = :who for update),
                kept as (
                    insert into desk.draft (id, question_id, who, name, text, saved_at)
                    values (:id, :question, :who, :name, :text, :now)
                        on conflict (question_id, who) do update
                       set id = excluded.id, name = excluded.name, text = excluded.text, saved_at = excluded.saved_at),
                told as (
                    select pg_notify('desk', :word)
                     where not exists (select from before where saved_at >= :told))
                select count(*) from told
                """)
                .bind("id", id)
                .bind("question", question.id())
                .bind("who", by.id())
                .bind("name", by.name())
                .bind("text", mapper.draft(question.id(), id, text))
                .bind("now", now)
                .bind("told", lastTold(now))
                .bind("word", DeskWatch.Word.writing(question))
                .then();
    }

    /** Gives the text of an answer back to its writer, before what they have typed since. */
    Mono<Void> giveBack(Question question, @Nullable String text, Actor by, OffsetDateTime now) {
        return of(List.of(question.id()), by)
                .map(drafts -> Stream.of(Optional.ofNullable(text), text(drafts.get(question.id())))
                        .flatMap(Optional::stream)
                        .collect(joining("\n\n")))
                .flatMap(both -> save(question, both, by, now));
    }

    /** Twice in the time for which somebody counts as writing, whoever begins when. */
    private static OffsetDateTime lastTold(OffsetDateTime now) {
        var every = WRITING.toSeconds() / 2;
        return now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(now.toEpochSecond() % every);
    }

    private static Optional<String> text(@Nullable AnswerDraft draft) {
        return Optional.ofNullable(draft).map(AnswerDraft::text);
    }

    /** Nothing of it stays; colleagues hear that nobody writes any more. */
    Mono<Void> drop(Question question, Actor by) {
        return sql.sql("""
                with gone as (
                    delete from desk.draft where question_id = :question and who = :who returning id)
                select pg_notify('desk', :word) from gone
                """)
                .bind("question", question.id())
                .bind("who", by.id())
                .bind("word", DeskWatch.Word.writing(question))
                .then();
    }

    /** By question. */
    Mono<Map<UUID, AnswerDraft>> of(List<UUID> questions, Actor who) {
        return sql.sql("""
                select id, question_id, text, saved_at
                  from desk.draft
                 where question_id = any(:questions) and who = :who
                """)
                .bind("questions", questions.toArray(UUID[]::new))
                .bind("who", who.id())
                .map(row -> Map.entry(question(row), mapper.draft(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Names by question. */
    Mono<Map<UUID, Collection<String>>> writing(List<UUID> questions, Actor beside) {
        return sql.sql("""
                select question_id, name
                  from desk.draft
                 where question_id = any(:questions) and who <> :who and saved_at > :since
                 order by name
                """)
                .bind("questions", questions.toArray(UUID[]::new))
                .bind("who", beside.id())
                .bind("since", OffsetDateTime.now(clock).minus(WRITING))
                .map(row -> Map.entry(question(row), new Columns(row).text("name")))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Names of who write an answer to a question beside somebody. */
    Mono<List<String>> writing(String number, Actor beside) {
        return sql.sql("""
                select draft.name
                  from desk.draft join desk.question on question.id = draft.question_id
                 where question.number = :number and draft.who <> :who and draft.saved_at > :since
                 order by draft.name
                 limit 10
                """)
                .bind("number", number)
                .bind("who", beside.id())
                .bind("since", OffsetDateTime.now(clock).minus(WRITING))
                .mapValue(String.class)
                .all()
                .collectList();
    }

    private static UUID question(Readable row) {
        return new Columns(row).value("question_id", UUID.class);
    }
}
