package nl.dekkend.identity;

import java.util.Map;
import java.util.Optional;

/**
 * The one table of who may have what. A field that is not here is public; a test fails for every mutation and for every
 * field whose description states a rule, when it is missing here.
 */
final class Rights {

    static final Map<String, Right> BY_FIELD = Map.of(
            "Query.me", Right.EVERYBODY,
            "Account.name", Right.SIGNED_IN,
            "Account.roles", Right.SIGNED_IN,
            "Account.schools", Right.SIGNED_IN,
            "Account.organisations", Right.SIGNED_IN,
            "Account.partnerships", Right.SIGNED_IN);

    private Rights() {}

    static Optional<Right> of(String type, String field) {
        return Optional.ofNullable(BY_FIELD.get(type + "." + field));
    }
}
