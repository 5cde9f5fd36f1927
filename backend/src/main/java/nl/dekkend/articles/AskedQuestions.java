package nl.dekkend.articles;

import java.util.UUID;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Knows the questions whose answers become answers for everybody; told by the module that keeps them. */
public interface AskedQuestions {

    /**
     * From what one person asked.
     *
     * @param keptBy the partnership whose desk alone sees what is made from it; null once that was published
     */
    record Origin(UUID question, @Nullable String keptBy) {}

    /** The question with this number, which nobody erases until the transaction ends; empty when it is not theirs. */
    Mono<Origin> heldForDraft(String number, Actor actor);

    /** The same by its id, whosever it is, for an answer that was published; empty when it is erased. */
    Mono<Origin> heldForDraft(UUID question);
}
