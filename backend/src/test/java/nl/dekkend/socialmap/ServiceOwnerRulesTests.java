package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a service may become, for the editor of PO2711 (GM0375, GM0453), who keeps cjg and ggd, and for cjg itself. */
class ServiceOwnerRulesTests {

    private static final Reach REACH = new Reach(Map.of("PO2711", Set.of("GM0375", "GM0453")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            new, at home                     | EDITOR   | -    | -             | cjg     | GM0375        | -
            new, at home and elsewhere       | EDITOR   | -    | -             | cjg     | GM0375 GM0392 | FOREIGN_SERVICE_AREA
            new, for the whole country       | EDITOR   | -    | -             | cjg     | -             | NATIONAL_BY_OWN_PEOPLE
            new, of one they do not keep     | EDITOR   | -    | -             | auris   | GM0375        | FOREIGN_ORGANISATION
            one more municipality of theirs  | EDITOR   | cjg  | GM0375 GM0392 | cjg     | GM0375 GM0392 GM0453 | -
            somebody else's taken away       | EDITOR   | cjg  | GM0375 GM0392 | cjg     | GM0375        | FOREIGN_SERVICE_AREA
            their own taken away, last       | EDITOR   | cjg  | GM0375        | cjg     | -             | NATIONAL_BY_OWN_PEOPLE
            to another that they keep        | EDITOR   | cjg  | GM0375        | ggd     | GM0375        | -
            to one that they do not keep     | EDITOR   | cjg  | GM0375        | auris   | GM0375        | FOREIGN_ORGANISATION
            from one that they do not keep   | EDITOR   | auris | GM0375       | cjg     | GM0375        | FOREIGN_ORGANISATION
            of that one, and it stays so     | EDITOR   | auris | GM0375       | auris   | GM0453        | -
            its own, anywhere                | PROVIDER | -    | -             | cjg     | GM0392        | -
            its own, for the whole country   | PROVIDER | cjg  | GM0375        | cjg     | -             | -
            another's                        | PROVIDER | -    | -             | auris   | GM0375        | FOREIGN_ORGANISATION
            given away                       | PROVIDER | cjg  | GM0375        | auris   | GM0375        | FOREIGN_ORGANISATION
            """)
    void nobodySpeaksForOthers(
            String what,
            Role role,
            @Nullable String had,
            @Nullable String hadArea,
            String organisation,
            @Nullable String area,
            @Nullable String problem) {
        var scope = role == Role.EDITOR
                ? Scope.ofPartnership("PO2711")
                : new Scope(Set.of(), Set.of(), Set.of("cjg"), Set.of(), Set.of(), Set.of());
        var own = role == Role.EDITOR ? Set.of("cjg", "ggd") : Set.of("cjg");
        var reach = role == Role.EDITOR ? REACH : Reach.NONE;
        var known = new ServiceBasis(Set.of(), Set.of(), Map.of(), own, 0, reach, Map.of());
        var before = had == null ? null : service(had, listed(hadArea));

        var found = ServiceOwnerRules.problems(
                input(organisation, listed(area)), before, new Actor("x", "x", Set.of(role), scope), known);

        assertThat(found.stream().map(one -> one.code().name()))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    private static List<String> listed(@Nullable String several) {
        return several == null ? List.of() : Arrays.asList(several.split(" "));
    }

    private static SaveServiceInput input(String organisation, List<String> area) {
        return new SaveServiceInput(
                null,
                0,
                "Inloop",
                organisation,
                ServiceCategory.OTHER,
                new TextInput("Loop binnen.", null),
                null,
                List.of(),
                null,
                null,
                area,
                area.isEmpty(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Service service(String organisation, List<String> area) {
        return new Service(
                "inloop",
                "Inloop",
                organisation,
                ServiceCategory.OTHER,
                Text.of("Loop binnen."),
                null,
                List.of(),
                null,
                null,
                area,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                new Source("Plan", null, null, null),
                false,
                KeptState.NEW);
    }
}
