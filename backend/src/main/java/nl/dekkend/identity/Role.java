package nl.dekkend.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in the partnership, as the contract describes it. A token writes it as "school-editor". */
public enum Role {
    SCHOOL_EDITOR,
    SCHOOL_DIRECTOR,
    BOARD,
    PROVIDER,
    DESK,
    EDITOR,
    POLICY,
    CONSULTANT,
    KERN_CHAIR,
    MUNICIPALITY,
    ADMIN;

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
