package nl.dekkend.desk;

import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import nl.dekkend.desk.DeskWatch.Word;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What askers and desks hear while they look. */
@Component
class LiveQuestions {

    /** Two minutes; then whoever listens is told, and asks again. */
    private static final Retry WHILE_THE_DATABASE_IS_AWAY = Retry.fixedDelay(240, Duration.ofMillis(500))
            .jitter(0.5)
            .filter(trouble -> trouble instanceof DataAccessException || trouble instanceof R2dbcException);

    private final DeskWatch watch;
    private final ThreadStore questions;
    private final QuestionThreads threads;
    private final AnswerDrafts drafts;
    private final Audit audit;

    LiveQuestions(DeskWatch watch, ThreadStore questions, QuestionThreads threads, AnswerDrafts drafts, Audit audit) {
        this.watch = watch;
        this.questions = questions;
        this.threads = threads;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The question of a code, each time that it became another; nothing for a code that opens nothing. */
    Flux<QuestionThread> ofAsker(String code, Network network) {
        return alone(threads.question(code, network).retryWhen(WHILE_THE_DATABASE_IS_AWAY))
                .flatMapMany(this::ofAsker);
    }

    private Flux<QuestionThread> ofAsker(Question question) {
        return watch.words()
                .filter(word -> !word.isWriting())
                .filter(word -> word.isAnything() || word.number().equals(question.number()))
                .onBackpressureLatest()
                .concatMap(word -> now(question), 1)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .distinctUntilChanged();
    }

    private Mono<Optional<QuestionThread>> now(Question question) {
        return alone(questions
                .byId(question.id())
                .flatMap(threads::of)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .retryWhen(WHILE_THE_DATABASE_IS_AWAY));
    }

    /** Without the statements, rows and columns behind it: who listens would keep them as long as they listen. */
    private static <T> Mono<T> alone(Mono<T> found) {
        return Mono.deferContextual(
                context -> Mono.fromFuture(found.contextWrite(context).toFuture()));
    }

    /** Of the desks of somebody; that they listen is noted. */
    Flux<InboxEvent> ofDesk(Actor actor) {
        var own = actor.scope().partnerships();
        var words = watch.words()
                .filter(word -> word.isAnything() || own.contains(word.partnership()))
                .concatMap(word -> event(word, actor));
        return alone(audit.look(actor, "inboxUpdated", String.join(" ", new TreeSet<>(own)))
                        .retryWhen(WHILE_THE_DATABASE_IS_AWAY))
                .thenMany(words);
    }

    private Mono<InboxEvent> event(Word word, Actor actor) {
        if (word.isAnything()) return Mono.just(InboxEvent.with(null));
        var anything = InboxEvent.with(word.number());
        if (!word.isWriting()) return Mono.just(anything);
        return alone(drafts.writing(word.number(), actor))
                .map(names -> new InboxEvent(word.number(), true, names))
                .onErrorReturn(anything);
    }
}
