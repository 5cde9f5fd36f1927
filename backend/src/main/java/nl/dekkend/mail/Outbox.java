package nl.dekkend.mail;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Where letters are put that are to be sent. */
public interface Outbox {

    /** False where no mail server was named: then nothing is sent, and nobody should be told that it is. */
    boolean isOpen();

    /** Takes letters in the caller's transaction: they are sent when it is kept, and never were when it is not. */
    Mono<Void> put(Collection<Letter> letters);

    /**
     * Takes back, in the caller's transaction, what has not gone yet. A letter that is being sent right now still goes.
     *
     * @param about as the letters say
     * @return to whom each was, by what it was about
     */
    Mono<Map<String, String>> takeBack(Collection<String> about);
}
