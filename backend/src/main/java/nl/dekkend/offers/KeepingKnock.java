package nl.dekkend.offers;

import nl.dekkend.changes.Request;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for something about an offer.
 *
 * @param version that they have seen
 * @param key their own, so that the same request twice is one change
 * @param input all they sent
 */
record KeepingKnock(
        String mutation,
        Actor actor,
        String offer,
        int version,
        @Nullable String key,
        Object input) {

    static KeepingKnock of(String mutation, Actor actor, OfferStepInput input) {
        return new KeepingKnock(mutation, actor, input.offer(), input.version(), input.idempotencyKey(), input);
    }

    static KeepingKnock of(Actor actor, SaveOfferInput input) {
        var offer = input.offer() == null ? "" : input.offer();
        return new KeepingKnock("saveOffer", actor, offer, input.version(), input.idempotencyKey(), input);
    }

    Request request() {
        return new Request(actor.id(), mutation, key, input);
    }
}
