package nl.dekkend.identity;

import java.util.Set;

/**
 * Who is calling. A controller takes it as a parameter.
 *
 * @param id what the issuer tells them apart by; empty when anonymous. Never shown, never logged
 * @param name the name the issuer knows them by; empty when anonymous. Never log it
 * @param roles what they do
 * @param scope what their roles are about
 */
public record Actor(String id, String name, Set<Role> roles, Scope scope) {

    /** Everybody without a token. */
    public static final Actor ANONYMOUS = new Actor("", "", Set.of(), Scope.NONE);

    /** True for who has no token. */
    public boolean anonymous() {
        return equals(ANONYMOUS);
    }
}
