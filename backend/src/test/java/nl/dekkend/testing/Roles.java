package nl.dekkend.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dekkend.identity.Role;

/**
 * Somebody of every role who has to do with PO2711 and school 27MD02, for tests that go through all of them; a new role
 * without a scope here does not compile.
 */
public final class Roles {

    private Roles() {}

    /** What the token of somebody with this role says. */
    public static Map<String, Object> claims(Role role) {
        var claim = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of("roles", List.of(claim), scope(role), List.of(about(role)));
    }

    private static String scope(Role role) {
        return switch (role) {
            case SCHOOL_EDITOR, SCHOOL_DIRECTOR -> "schools";
            case BOARD -> "boards";
            case PROVIDER -> "organisations";
            case DESK, EDITOR, POLICY, CONSULTANT, ADMIN -> "partnerships";
            case KERN_CHAIR -> "coreAreas";
            case MUNICIPALITY -> "municipalities";
        };
    }

    private static String about(Role role) {
        return switch (role) {
            case SCHOOL_EDITOR, SCHOOL_DIRECTOR -> "27MD02";
            case BOARD -> "41009";
            case PROVIDER -> "atlant";
            case DESK, EDITOR, POLICY, CONSULTANT, ADMIN -> "PO2711";
            case KERN_CHAIR -> "heemskerk";
            case MUNICIPALITY -> "GM0375";
        };
    }
}
