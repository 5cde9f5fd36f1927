package nl.dekkend.keeping;

import nl.dekkend.changes.Request;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for something about a record.
 *
 * @param mutation its name in the contract: "saveService"
 * @param right that it takes
 * @param field of the input that names the record
 * @param id of the record; empty for a new one
 * @param version that they have seen
 * @param key their own, so that the same request twice is one change
 * @param input all they sent
 */
public record Knock(
        String mutation,
        Right right,
        Actor actor,
        String field,
        String id,
        int version,
        @Nullable String key,
        Object input) {

    Request request() {
        return new Request(actor.id(), mutation, key, input);
    }
}
