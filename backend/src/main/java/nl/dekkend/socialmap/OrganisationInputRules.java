package nl.dekkend.socialmap;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormFaults;
import nl.dekkend.graphql.forms.PartRules;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/** What may stand in an organisation that somebody writes. */
final class OrganisationInputRules {

    private static final int LONG = 1_000;
    private static final int ABBREVIATION = 30;

    private OrganisationInputRules() {}

    /**
     * All that is wrong with it, in the order of the form.
     *
     * @param before the organisation as it is; null for a new one
     * @param role in which it is written
     * @param today in the Netherlands
     */
    static List<Problem> problems(
            SaveOrganisationInput input, @Nullable Organisation before, Role role, LocalDate today) {
        var faults = FormFaults.in(input.texts());
        var parts = new PartRules(faults);
        faults.name("name", input.name(), PartRules.SHORT);
        faults.textIfAny("abbreviation", input.abbreviation(), ABBREVIATION);
        kind(faults, input, before, role);
        faults.said("description", input.description(), LONG);
        parts.web("website", input.website());
        parts.phone("phone", input.phone());
        parts.mail("email", input.email());
        parts.places(input.places());
        parts.contacts(input.contacts());
        parts.source(input.source(), today);
        return faults.found();
    }

    /** The law says what a partnership is, and who works for the whole country says so itself. */
    private static void kind(FormFaults faults, SaveOrganisationInput input, @Nullable Organisation before, Role role) {
        var had = before == null ? null : before.kind();
        if (input.kind() == had) return;
        var partnership =
                input.kind() == OrganisationKind.PARTNERSHIP || before != null && before.partnershipId() != null;
        faults.when(partnership, SocialMapProblem.KIND_OF_PARTNERSHIP, "kind");
        faults.when(
                input.kind() == OrganisationKind.NATIONAL && role != Role.PROVIDER,
                SocialMapProblem.NATIONAL_BY_OWN_PEOPLE,
                "kind");
    }
}
