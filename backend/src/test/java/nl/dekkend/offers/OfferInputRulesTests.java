package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.shared.Permit;
import nl.dekkend.shared.RouteStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in an offer; the tables can be read by who keeps one. */
class OfferInputRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final KnownElsewhere KNOWN =
            new KnownElsewhere(Set.of("autisme"), Set.of("GM0375"), Set.of("PO2711"), Map.of(), Map.of(), Map.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            it is there                     | RUNNING | -          | -          | -
            it is there since long          | PILOT   | 2020-01-01 | 2027-07-31 | -
            it will be there                | PLANNED | 2026-11-27 | -          | -
            planned, nobody says for when   | PLANNED | -          | -          | validFrom PLANNED_DAY_MISSING
            planned for today               | PLANNED | 2026-11-26 | -          | validFrom PLANNED_DAY_PAST
            it is there from tomorrow on    | RUNNING | 2026-11-27 | -          | validFrom STARTS_LATER
            it is there until yesterday     | RUNNING | -          | 2026-11-25 | validTo ENDED_ALREADY
            it ended, nobody knows when     | ENDED   | 2020-01-01 | -          | -
            it ended today                  | ENDED   | 2020-01-01 | 2026-11-26 | -
            it ended tomorrow               | ENDED   | 2020-01-01 | 2026-11-27 | validTo ENDS_LATER
            it ended before it began        | ENDED   | 2020-01-02 | 2020-01-01 | validTo VALIDITY_ORDER
            """)
    void aStateAndItsDaysSayTheSame(
            String what,
            OfferStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String problem) {
        var input = new Form().when(status, from, to).input();

        assertThat(problems(input)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            an office                | 0251-226601 | info@atlant.example | -
            as it is typed           | 0251 226601 | -                   | -
            somebody's own telephone | 06-12345678 | -                   | phone PHONE_IS_MOBILE
            the same from abroad     | +31612345678 | -                  | phone PHONE_IS_MOBILE
            half a number            | 0251-22     | -                   | phone PHONE_MALFORMED
            no address               | -           | atlant.example      | email EMAIL_MALFORMED
            """)
    void aContactIsAnOffice(String what, @Nullable String phone, @Nullable String mail, @Nullable String problem) {
        var contact = new ContactPointInput(new TextInput("Loket", null), null, phone, mail, null);
        var input = new Form().contact(contact).input();

        assertThat(problems(input)).isEqualTo(problem == null ? List.of() : List.of("contacts[0]." + problem));
    }

    @Test
    void everythingThatIsWrongIsToldInTheOrderOfTheForm() {
        var input = new SaveOfferInput(
                null,
                0,
                " ",
                OfferKind.OTHER,
                new TextInput("s".repeat(301), "In English"),
                new TextInput("<b>vet</b>", null),
                "nobody",
                "99ZZ99",
                List.of("PO9999", "PO9999"),
                List.of("autisme", "slim"),
                9,
                8,
                List.of("GM0001"),
                List.of(new PlaceInput("Hier", "Straat", null, "19711", "Velsen")),
                List.of(new AccessRouteInput(
                        RouteStart.PARENT, Permit.NONE, List.of(new TextInput("", "Call")), 105, -1)),
                List.of(),
                null,
                null,
                OfferStatus.RUNNING,
                new SourceInput("Plan", TODAY.plusDays(1), "javascript:alert(1)", null),
                null);

        assertThat(problems(input))
                .containsExactly(
                        "name TEXT_MISSING",
                        "summary.nl TEXT_TOO_LONG",
                        "description.nl MARKUP_IN_TEXT",
                        "description.en TRANSLATION_MISSING",
                        "partnerships[0] NO_SUCH_PARTNERSHIP",
                        "partnerships[1] DUPLICATE",
                        "partnerships[1] NO_SUCH_PARTNERSHIP",
                        "provider NO_SUCH_ORGANISATION",
                        "providerSchool NO_SUCH_SCHOOL",
                        "supportNeeds[1] UNKNOWN_SUPPORT_NEED",
                        "ageTo AGE_ORDER",
                        "serviceArea[0] NO_SUCH_MUNICIPALITY",
                        "places[0].postcode POSTCODE_MALFORMED",
                        "places[0].houseNumber PLACE_INCOMPLETE",
                        "routes[0].steps[0].nl TEXT_MISSING",
                        "routes[0].maxWeeks WEEKS_OUT_OF_RANGE",
                        "routes[0].costForParents COST_OUT_OF_RANGE",
                        "source.asOf DATE_IN_FUTURE",
                        "source.url URL_MALFORMED");
    }

    private static List<String> problems(SaveOfferInput input) {
        return OfferInputRules.problems(input, null, KNOWN, TODAY).stream()
                .map(found -> String.valueOf(found.field()).replace("input.", "") + " "
                        + found.code().name())
                .toList();
    }

    /** Nothing is wrong with what it does not say. */
    private static final class Form {

        private final List<ContactPointInput> contacts = new ArrayList<>();
        private OfferStatus status = OfferStatus.RUNNING;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        Form when(OfferStatus is, @Nullable LocalDate since, @Nullable LocalDate until) {
            status = is;
            from = since;
            to = until;
            return this;
        }

        Form contact(ContactPointInput contact) {
            contacts.add(contact);
            return this;
        }

        SaveOfferInput input() {
            return new SaveOfferInput(
                    null,
                    0,
                    "Groep",
                    OfferKind.OTHER,
                    new TextInput("Een groep.", null),
                    null,
                    null,
                    null,
                    List.of("PO2711"),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    contacts,
                    from,
                    to,
                    status,
                    null,
                    null);
        }
    }
}
