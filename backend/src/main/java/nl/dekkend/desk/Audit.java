package nl.dekkend.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.articles.ArticleAudit;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.corrections.CorrectionAudit;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes down who at a desk saw or did what, when and with which record, never what it says. A change is noted in its
 * own transaction and a look before its answer leaves, so neither is without its row. Desks change things through here
 * alone.
 */
@Component
public class Audit implements ArticleAudit, CorrectionAudit {

    private final AuditStore rows;
    private final Once once;

    Audit(AuditStore rows, Once once) {
        this.rows = rows;
        this.once = once;
    }

    /** Lets something happen with a question once; a retry sees what is there now, and is noted too. */
    <T> Mono<T> withQuestion(String number, Request request, Work<T> work) {
        return perform(request, work, receipt -> rows.add(request.caller(), request.mutation(), number, null));
    }

    /** The same with what a desk keeps beside questions: noted by its id, by the desk's partnership without one. */
    public <T> Mono<T> withRecord(String partnership, Request request, Work<T> work) {
        return perform(
                request,
                work,
                receipt -> rows.add(request.caller(), request.mutation(), null, record(receipt, partnership)));
    }

    @Override
    public <T> Mono<T> withArticle(String asked, Request request, Work<T> work) {
        return perform(
                request,
                work,
                receipt -> rows.add(request.caller(), request.mutation(), null, article(asked, receipt)));
    }

    @Override
    public <T> Mono<T> withEach(Collection<String> corrections, Request request, Work<T> work) {
        return perform(
                request, work, receipt -> rows.addAll(request.caller(), request.mutation(), "record", corrections));
    }

    /** A new one by its id alone, and one that has another id by now by both. */
    private static String article(String asked, Optional<String> receipt) {
        return receipt.filter(id -> !id.equals(asked))
                .map(id -> DeskIds.of(id).isPresent() ? id : asked + " " + id)
                .orElse(asked);
    }

    @Override
    public Mono<Void> looks(Actor who, String what, Collection<String> records) {
        return rows.addAll(who.id(), what, "record", records);
    }

    private <T> Mono<T> perform(Request request, Work<T> work, Function<Optional<String>, Mono<Void>> note) {
        var noted = new Work<>(
                work.change().delayUntil(done -> note.apply(work.receipt().apply(done))),
                work.receipt(),
                receipt -> work.again().apply(receipt).delayUntil(seen -> note.apply(Optional.of(receipt))),
                work.refused());
        return once.perform(request, noted);
    }

    private static String record(Optional<String> receipt, String partnership) {
        return receipt.filter(id -> DeskIds.of(id).isPresent()).orElse(partnership);
    }

    /** Somebody reads a question, or keeps or throws away what they type of an answer. */
    public Mono<Void> question(Actor who, String what, String number) {
        return rows.add(who.id(), what, number, null);
    }

    /** Somebody looks at something else, of one partnership or more. */
    @Override
    public Mono<Void> look(Actor who, String what, String partnerships) {
        return rows.add(who.id(), what, null, partnerships);
    }

    /** Somebody looks at these questions in the list, or at none. */
    Mono<Void> list(Actor who, List<String> numbers) {
        return rows.addAll(who.id(), "INBOX", "number", numbers);
    }
}
