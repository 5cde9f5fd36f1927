package nl.dekkend.profiles.drafts;

import nl.dekkend.changes.Request;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.profiles.content.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to change what, and by which right.
 *
 * @param field of the input that names the profile or its school
 * @param key the caller's, to send the same again
 */
record Knock(
        String mutation,
        Actor actor,
        Right right,
        ProfileId id,
        String field,
        @Nullable String key,
        Object input) {

    Request request() {
        return new Request(actor.id(), mutation, key, input);
    }
}
