package nl.dekkend.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody does in the partnership, as the contract describes it. A token writes it as "school-editor". */
public enum Role {
    SCHOOL_EDITOR(Scope::schools),
    SCHOOL_DIRECTOR(Scope::schools),
    BOARD(Scope::boards),
    PROVIDER(Scope::providers),
    DESK(Scope::partnerships),
    EDITOR(Scope::partnerships),
    POLICY(Scope::partnerships),
    CONSULTANT(Scope::partnerships),
    KERN_CHAIR(Scope::coreAreas),
    MUNICIPALITY(Scope::municipalities),
    ADMIN(scope -> Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Scope, Set<String>> kind;

    Role(Function<Scope, Set<String>> kind) {
        this.kind = kind;
    }

    /** What this role is about, of all that a scope holds. */
    Set<String> within(Scope scope) {
        return kind.apply(scope);
    }

    /** The role a token speaks of; empty for one that is not ours, because an issuer may serve others too. */
    static Optional<Role> of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }

    private String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
