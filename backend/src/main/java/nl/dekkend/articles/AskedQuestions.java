package nl.dekkend.articles;

import java.util.UUID;
import nl.dekkend.identity.Actor;
import reactor.core.publisher.Mono;

/** Knows the questions whose answers become answers for everybody; told by the module that keeps them. */
public interface AskedQuestions {

    /** The question with this number, which nobody erases until the transaction ends; empty when it is not theirs. */
    Mono<UUID> heldForDraft(String number, Actor actor);

    /** The same by its id, whosever it is; empty when it is erased. */
    Mono<UUID> heldForDraft(UUID question);
}
