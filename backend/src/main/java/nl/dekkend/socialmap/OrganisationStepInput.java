package nl.dekkend.socialmap;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Knock;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to do something with.
 *
 * @param version that they have seen
 */
record OrganisationStepInput(
        String organisation, int version, @Nullable String idempotencyKey) {

    Knock knock(String mutation, Right right, Actor actor) {
        return new Knock(mutation, right, actor, "input.organisation", organisation, version, idempotencyKey, this);
    }
}
