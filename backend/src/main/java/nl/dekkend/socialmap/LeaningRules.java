package nl.dekkend.socialmap;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.graphql.Problem;

/** Whether an organisation can be missed. */
final class LeaningRules {

    private static final int NAMED = 5;

    private LeaningRules() {}

    /** All that speaks against taking it out of every list. */
    static List<Problem> problems(Organisation organisation, Leaning on) {
        var found = new ArrayList<Problem>();
        when(organisation.partnershipId() != null, SocialMapProblem.ORGANISATION_IS_PARTNERSHIP, found);
        when(!on.services().isEmpty(), SocialMapProblem.ORGANISATION_HAS_SERVICES, found, named(on.services()));
        when(!on.offers().isEmpty(), SocialMapProblem.ORGANISATION_HAS_OFFERS, found, named(on.offers()));
        when(on.responsibilities() > 0, SocialMapProblem.ORGANISATION_IS_RESPONSIBLE, found, on.responsibilities());
        when(on.desks() > 0, SocialMapProblem.ORGANISATION_HAS_DESK, found, on.desks());
        return found;
    }

    /**
     * All that speaks against bringing a service of it back: nobody finds one of an organisation that is not there.
     *
     * @param services how many it has
     */
    static List<Problem> back(Organisation organisation, long services) {
        if (organisation.withdrawn()) {
            return List.of(Problem.of(SocialMapProblem.ORGANISATION_WITHDRAWN, "input.service"));
        }
        var most = ServiceInputRules.MOST_SERVICES;
        return services < most
                ? List.of()
                : List.of(Problem.of(SocialMapProblem.TOO_MANY_SERVICES, "input.service", most));
    }

    private static void when(boolean leans, SocialMapProblem problem, List<Problem> found, Object... what) {
        if (leans) found.add(Problem.of(problem, "input.organisation", what));
    }

    private static String named(List<String> names) {
        var first = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? first + ", …" : first;
    }
}
