package nl.dekkend.socialmap;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormFaults;
import nl.dekkend.graphql.forms.PartRules;
import org.jspecify.annotations.Nullable;

/** What may stand in a service that somebody writes. */
final class ServiceInputRules {

    /** As many as {@code Organisation.services} promises. */
    static final int MOST_SERVICES = 50;

    private static final int LONG = 4_000;
    private static final int MIDDLE = 1_000;
    private static final int OLDEST = 27;

    private ServiceInputRules() {}

    /**
     * All that is wrong with it, in the order of the form.
     *
     * @param before the service as it is; null for a new one
     * @param today in the Netherlands
     */
    static List<Problem> problems(
            SaveServiceInput input, @Nullable Service before, ServiceBasis known, LocalDate today) {
        var faults = FormFaults.in(input.texts());
        var parts = new PartRules(faults);
        faults.name("name", input.name(), PartRules.SHORT);
        organisation(faults, input, before, known);
        faults.said("description", input.description(), LONG);
        faults.said("eligibility", input.eligibility(), MIDDLE);
        faults.ids("supportNeeds", input.supportNeeds(), 25, known.needs(), SocialMapProblem.UNKNOWN_SUPPORT_NEED);
        faults.ages(input.ageFrom(), input.ageTo(), OLDEST);
        faults.ids(
                "serviceArea", input.serviceArea(), 60, known.municipalities(), SocialMapProblem.NO_SUCH_MUNICIPALITY);
        faults.when(
                input.national() != input.serviceArea().isEmpty(),
                SocialMapProblem.SERVICE_AREA_UNCLEAR,
                "serviceArea");
        parts.places(input.places());
        parts.words("languages", input.languages(), 20);
        faults.said("cost", input.cost(), PartRules.SENTENCE);
        parts.words("accessibility", input.accessibility(), 10);
        parts.routes(input.routes());
        parts.contacts(input.contacts());
        parts.source(input.source(), today);
        return faults.found();
    }

    /** One that it had already stays, also when its file stopped naming it. */
    private static void organisation(
            FormFaults faults, SaveServiceInput input, @Nullable Service before, ServiceBasis known) {
        if (before != null && before.organisationId().equals(input.organisation())) return;
        var named = known.organisations().get(input.organisation());
        faults.when(named == null, SocialMapProblem.NO_SUCH_ORGANISATION, "organisation");
        faults.when(named != null && named.withdrawn(), SocialMapProblem.ORGANISATION_WITHDRAWN, "organisation");
        faults.when(
                known.services() >= MOST_SERVICES, SocialMapProblem.TOO_MANY_SERVICES, "organisation", MOST_SERVICES);
    }
}
