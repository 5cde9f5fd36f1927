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
     * @param keptBy the partnership whose desk alone sees what is made from it until that is published; null when
     *     another desk writes on after that
     */
    record Origin(UUID question, @Nullable String keptBy) {

        /** Whether others than somebody's own desk keep it. */
        boolean isOfOthers(Actor actor) {
            return keptBy != null && !actor.scope().partnerships().contains(keptBy);
        }
    }

    /** The question with this number, which nobody erases until the transaction ends; empty when it is not theirs. */
    Mono<Origin> heldForDraft(String number, Actor actor);

    /** The same by its id, whosever it is; empty when it is erased. */
    Mono<Origin> heldForDraft(UUID question);

    /** The same without holding it: who holds a draft of it and who erases both would wait for each other. */
    Mono<Origin> ofDraft(UUID question);
}
