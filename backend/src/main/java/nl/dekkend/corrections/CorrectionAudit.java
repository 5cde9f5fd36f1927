package nl.dekkend.corrections;

import java.util.Collection;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import reactor.core.publisher.Mono;

/** Notes down who of a desk saw or decided which corrections, never what they say; told by the module of the desks. */
public interface CorrectionAudit {

    /** Lets something happen with these once, and notes each in its transaction. */
    <T> Mono<T> withEach(Collection<String> corrections, Request request, Work<T> work);

    /** Somebody looks at these: a row for each, or one without any when there are none. */
    Mono<Void> looks(Actor who, String what, Collection<String> corrections);
}
