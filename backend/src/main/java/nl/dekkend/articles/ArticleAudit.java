package nl.dekkend.articles;

import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import reactor.core.publisher.Mono;

/** Notes down who of a desk saw or did what with answers, never what they say; told by the module of the desks. */
public interface ArticleAudit {

    /**
     * Lets something happen once, and notes it in its transaction.
     *
     * @param otherwise what is noted where the receipt is no id: another id, or codes of partnerships
     */
    <T> Mono<T> withRecord(String otherwise, Request request, Work<T> work);

    /**
     * Somebody looks.
     *
     * @param record ids, or codes of partnerships
     */
    Mono<Void> look(Actor who, String what, String record);
}
