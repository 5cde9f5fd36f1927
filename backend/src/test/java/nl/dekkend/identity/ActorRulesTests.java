package nl.dekkend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorRulesTests {

    @Test
    void aTokenSpeaksOfRolesAndWhatTheyAreAbout() {
        var actor = ActorRules.actor(Map.of(
                "sub",
                "u1",
                "name",
                "Ib'er",
                "roles",
                List.of("school-editor", "kern-chair"),
                "schools",
                List.of("27MD02")));

        assertThat(actor.name()).isEqualTo("Ib'er");
        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.SCHOOL_EDITOR, Role.KERN_CHAIR);
        assertThat(actor.scope().schools()).containsExactly("27MD02");
        assertThat(actor.scope().partnerships()).isEmpty();
    }

    @Test
    void aRoleThatIsNotOursGivesNothing() {
        var actor = ActorRules.actor(Map.of("sub", "u1", "roles", List.of("SCHOOL_EDITOR", "root", 7)));

        assertThat(actor.roles()).isEmpty();
        assertThat(actor.anonymous()).isFalse();
    }

    @Test
    void claimsOfAnotherFormGiveNothing() {
        var actor = ActorRules.actor(Map.of("sub", 5, "roles", "admin", "schools", Map.of("27MD02", true)));

        assertThat(actor.roles()).isEmpty();
        assertThat(actor.scope()).isEqualTo(Scope.NONE);
    }
}
