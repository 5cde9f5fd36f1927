package nl.dekkend.corrections;

import java.util.Arrays;
import java.util.Set;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;

/**
 * The records about whose suggestions somebody decides: {@link Correction#right}, for a whole list.
 *
 * @param providing schools whose offers the caller keeps, and not the schools themselves
 * @param desks partnerships whose answers the caller keeps, and nothing else of them
 */
record Reach(
        Set<String> schools,
        Set<String> providing,
        Set<String> organisations,
        Set<String> partnerships,
        Set<String> desks) {

    static Reach of(Actor actor) {
        var scope = actor.scope();
        return new Reach(
                has(actor, Role.SCHOOL_EDITOR, Role.SCHOOL_DIRECTOR) ? scope.schools() : Set.of(),
                has(actor, Role.PROVIDER) ? scope.schools() : Set.of(),
                has(actor, Role.PROVIDER) ? scope.organisations() : Set.of(),
                has(actor, Role.EDITOR) ? scope.partnerships() : Set.of(),
                has(actor, Role.DESK) ? scope.partnerships() : Set.of());
    }

    private static boolean has(Actor actor, Role... roles) {
        return Arrays.stream(roles).anyMatch(actor.roles()::contains);
    }

    Conditions conditions() {
        return new Conditions()
                .and("""
                        (schools && :schools or subject_type <> 'SCHOOL' and schools && :providing
                         or organisations && :organisations
                         or subject_type <> 'ARTICLE' and partnerships && :partnerships
                         or subject_type = 'ARTICLE' and partnerships && :desks)
                        """)
                .with("schools", schools.toArray(String[]::new))
                .with("providing", providing.toArray(String[]::new))
                .with("organisations", organisations.toArray(String[]::new))
                .with("partnerships", partnerships.toArray(String[]::new))
                .with("desks", desks.toArray(String[]::new));
    }
}
