package nl.dekkend.changes;

import reactor.core.publisher.Mono;

/**
 * Lets a change be sent twice and happen once. Whoever hears nothing sends the same again with the same key, also at
 * the same time or to another replica, and gets the same answer.
 */
public interface Once {

    /**
     * Makes the change in one transaction, unless it was made before: then it answers again what was done then. A
     * change that did nothing, because it was refused, leaves its key free. Whether the caller may is asked before: who
     * has lost the right since gets no answer by an old key.
     */
    <T> Mono<T> perform(Request request, Work<T> work);
}
