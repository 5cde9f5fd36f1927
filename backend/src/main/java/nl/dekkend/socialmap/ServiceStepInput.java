package nl.dekkend.socialmap;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Knock;
import org.jspecify.annotations.Nullable;

/**
 * A service to do something with.
 *
 * @param version that they have seen
 */
record ServiceStepInput(
        String service, int version, @Nullable String idempotencyKey) {

    Knock knock(String mutation, Right right, Actor actor) {
        return new Knock(mutation, right, actor, "input.service", service, version, idempotencyKey, this);
    }
}
