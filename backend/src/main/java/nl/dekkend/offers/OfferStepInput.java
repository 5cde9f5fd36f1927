package nl.dekkend.offers;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Knock;
import org.jspecify.annotations.Nullable;

/**
 * An offer to do something with.
 *
 * @param version that they have seen
 */
record OfferStepInput(String offer, int version, @Nullable String idempotencyKey) {

    Knock knock(String mutation, Right right, Actor actor) {
        return new Knock(mutation, right, actor, "input.offer", offer, version, idempotencyKey, this);
    }
}
