package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Permit;
import nl.dekkend.shared.RouteStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a service or an organisation; the tables can be read by who keeps one. */
class ServiceInputRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final ServiceBasis KNOWN =
            new ServiceBasis(Set.of("autisme"), Set.of("GM0375"), Map.of(), Set.of(), 50, Reach.NONE, Map.of());

    @Test
    void everythingThatIsWrongIsToldInTheOrderOfTheForm() {
        var input = new SaveServiceInput(
                null,
                0,
                " ",
                "nobody",
                ServiceCategory.OTHER,
                new TextInput("d".repeat(4_001), "In English"),
                new TextInput("<b>vet</b>", null),
                List.of("autisme", "slim"),
                9,
                28,
                List.of("GM0375", "GM0375", "GM0001"),
                true,
                List.of(new PlaceInput("Hier", "Straat", null, "19711", "Velsen")),
                Collections.nCopies(21, new TextInput("Nederlands", "Dutch")),
                new TextInput("k".repeat(301), "Free"),
                List.of(new TextInput("rolstoel\u200b", "wheelchair")),
                List.of(new AccessRouteInput(
                        RouteStart.PARENT, Permit.NONE, List.of(new TextInput("", "Call")), 105, -1)),
                List.of(new ContactPointInput(
                        new TextInput("Loket", "Desk"), "t".repeat(101), "+31612345678", "loket", null)),
                new SourceInput("Plan", TODAY.plusDays(1), "javascript:alert(1)", null),
                null);

        assertThat(told(ServiceInputRules.problems(input, null, KNOWN, TODAY)))
                .containsExactly(
                        "name TEXT_MISSING",
                        "organisation NO_SUCH_ORGANISATION",
                        "organisation TOO_MANY_SERVICES",
                        "description.nl TEXT_TOO_LONG",
                        "eligibility.nl MARKUP_IN_TEXT",
                        "eligibility.en TRANSLATION_MISSING",
                        "supportNeeds[1] UNKNOWN_SUPPORT_NEED",
                        "ageTo AGE_OUT_OF_RANGE",
                        "serviceArea[1] DUPLICATE",
                        "serviceArea[2] NO_SUCH_MUNICIPALITY",
                        "serviceArea SERVICE_AREA_UNCLEAR",
                        "places[0].postcode POSTCODE_MALFORMED",
                        "places[0].houseNumber PLACE_INCOMPLETE",
                        "languages TOO_MANY",
                        "cost.nl TEXT_TOO_LONG",
                        "accessibility[0].nl HIDDEN_CHARACTERS",
                        "routes[0].steps[0].nl TEXT_MISSING",
                        "routes[0].maxWeeks WEEKS_OUT_OF_RANGE",
                        "routes[0].costForParents COST_OUT_OF_RANGE",
                        "contacts[0].name TEXT_TOO_LONG",
                        "contacts[0].phone PHONE_IS_MOBILE",
                        "contacts[0].email EMAIL_MALFORMED",
                        "source.asOf DATE_IN_FUTURE",
                        "source.url URL_MALFORMED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            an office           | EDITOR   | YOUTH_PARTNER | 0251-226601 | info@cjg.example | https://cjg.example | -
            nothing but a name  | EDITOR   | YOUTH_PARTNER | -           | -                | -                   | -
            a telephone of one  | EDITOR   | YOUTH_PARTNER | 06-12345678 | -                | -                   | phone PHONE_IS_MOBILE
            half a number       | EDITOR   | YOUTH_PARTNER | 0251-22     | -                | -                   | phone PHONE_MALFORMED
            no address          | EDITOR   | YOUTH_PARTNER | -           | cjg.example      | -                   | email EMAIL_MALFORMED
            a file              | EDITOR   | YOUTH_PARTNER | -           | -                | file:///etc/passwd  | website URL_MALFORMED
            another's name      | EDITOR   | YOUTH_PARTNER | -           | -                | https://a@b.example | website URL_MALFORMED
            the whole country   | EDITOR   | NATIONAL      | -           | -                | -                   | kind NATIONAL_BY_OWN_PEOPLE
            the same, by itself | PROVIDER | NATIONAL      | -           | -                | -                   | -
            no partnership      | PROVIDER | PARTNERSHIP   | -           | -                | -                   | kind KIND_OF_PARTNERSHIP
            """)
    void anOrganisationIsAnOfficeAndSaysNoMoreThanItIs(
            String what,
            Role role,
            OrganisationKind kind,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String problem) {
        var input = new SaveOrganisationInput(
                null, 0, "Huis", null, kind, null, website, phone, email, List.of(), List.of(), null, null);

        assertThat(told(OrganisationInputRules.problems(input, null, role, TODAY)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(found -> String.valueOf(found.field()).replace("input.", "") + " "
                        + found.code().name())
                .toList();
    }
}
