package nl.dekkend.identity;

import java.util.List;

/**
 * The signed-in caller as the contract shows them to themselves. Other modules add what the scope stands for.
 *
 * @param name the name the issuer knows them by
 * @param roles in the order of the contract
 * @param scope what the roles are about
 */
public record Account(String name, List<Role> roles, Scope scope) {

    static Account of(Actor actor) {
        return new Account(actor.name(), actor.roles().stream().sorted().toList(), actor.scope());
    }
}
