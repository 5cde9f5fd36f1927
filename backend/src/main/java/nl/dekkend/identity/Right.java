package nl.dekkend.identity;

import java.util.function.Predicate;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Refused;

/** Who may have a field that is not simply public. What a role is about is decided where the record is known. */
enum Right {
    /** Everybody, and what they get is about themselves. */
    EVERYBODY(actor -> true),

    /** Whoever has a token. */
    SIGNED_IN(actor -> !actor.anonymous());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<Actor> allowed;

    Right(Predicate<Actor> allowed) {
        this.allowed = allowed;
    }

    void check(Actor actor) {
        if (!allowed.test(actor)) {
            throw actor.anonymous()
                    ? new Refused(ErrorCode.UNAUTHENTICATED, "Sign in first.")
                    : new Refused(ErrorCode.FORBIDDEN, "Your roles do not give this.");
        }
    }
}
