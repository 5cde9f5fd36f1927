package nl.dekkend.identity;

import java.util.Set;

/**
 * Who is calling. A controller takes it as a parameter.
 *
 * @param name the name the issuer knows them by; empty when anonymous. Never log it
 * @param roles what they do
 * @param scope what their roles are about
 * @param permissions what a partner's client was given: "dekkend.read", "dekkend.capacity.write"
 */
public record Actor(String name, Set<Role> roles, Scope scope, Set<String> permissions) {

    /** Everybody without a token. */
    public static final Actor ANONYMOUS = new Actor("", Set.of(), Scope.NONE, Set.of());

    /** True for who has no token. */
    public boolean anonymous() {
        return equals(ANONYMOUS);
    }

    /** True when the caller has this role; what it is about is for the caller of this method to ask. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
