package nl.dekkend.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the claims of a token whose signature, issuer, audience and dates were checked before. */
final class ActorRules {

    private ActorRules() {}

    static Actor actor(Map<String, ? extends @Nullable Object> claims) {
        return new Actor(id(claims), name(claims), roles(claims), scope(claims));
    }

    private static String id(Map<String, ? extends @Nullable Object> claims) {
        return claims.get("sub") instanceof String id ? id : "";
    }

    private static String name(Map<String, ? extends @Nullable Object> claims) {
        return Stream.of("name", "preferred_username", "sub")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static Set<Role> roles(Map<String, ? extends @Nullable Object> claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(claims, "roles").stream().map(Role::of).flatMap(Optional::stream).forEach(roles::add);
        return Set.copyOf(roles);
    }

    private static Scope scope(Map<String, ? extends @Nullable Object> claims) {
        return new Scope(
                texts(claims, "schools"),
                texts(claims, "boards"),
                texts(claims, "organisations"),
                texts(claims, "coreAreas"),
                texts(claims, "municipalities"),
                texts(claims, "partnerships"));
    }

    private static Set<String> texts(Map<String, ? extends @Nullable Object> claims, String name) {
        return claims.get(name) instanceof Collection<?> values
                ? values.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
