package nl.dekkend.corrections;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;

/** The role in which somebody decides about each suggestion, in the order of their ids. */
final class DecidingRoles {

    private static final String FIELD = "input.corrections";

    private DecidingRoles() {}

    /** Refuses all of them when one is another's; one that nobody sent is refused the same. */
    static List<Role> of(Actor actor, List<String> ids, Map<String, Correction> known) {
        return ids.stream().map(id -> of(actor, known.get(id))).toList();
    }

    private static Role of(Actor actor, @Nullable Correction correction) {
        return correction == null
                ? Right.DECIDE_ON_CORRECTION.require(actor, Scope.NONE, FIELD)
                : correction.right().require(actor, correction.scope(), FIELD);
    }
}
