package nl.dekkend.articles;

import java.util.Collection;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import reactor.core.publisher.Mono;

/** Notes down who of a desk saw or did what with answers, never what they say; told by the module of the desks. */
public interface ArticleAudit {

    /**
     * Lets something happen once, and notes it in its transaction: with the id that was asked for, and the one that it
     * is found by now.
     *
     * @param asked an id; of a new one the codes of the partnerships of whoever writes
     */
    <T> Mono<T> withArticle(String asked, Request request, Work<T> work);

    /** Somebody looks at something, of one partnership or more. */
    Mono<Void> look(Actor who, String what, String partnerships);

    /** Somebody looks at these answers: a row for each, or one without any when there are none. */
    Mono<Void> looks(Actor who, String what, Collection<String> articles);
}
