package nl.dekkend.socialmap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/** Whose a service may become: nobody speaks in another's name, nor for people who are not theirs. */
final class ServiceOwnerRules {

    private ServiceOwnerRules() {}

    /**
     * The first thing that is not the writer's to say.
     *
     * @param before the service as it is; null for a new one
     */
    static List<Problem> problems(SaveServiceInput input, @Nullable Service before, Actor actor, ServiceBasis known) {
        if (!mayName(input, before, known)) return of(SocialMapProblem.FOREIGN_ORGANISATION, "organisation");
        if (provides(input, before, actor)) return List.of();
        if (!known.reach().everywhere().containsAll(touched(input, before))) {
            return of(SocialMapProblem.FOREIGN_SERVICE_AREA, "serviceArea");
        }
        return input.national() ? of(SocialMapProblem.NATIONAL_BY_OWN_PEOPLE, "serviceArea") : List.of();
    }

    /**
     * Whether somebody can take it out of every list, or bring it back: an editor does so for all who may use it, and
     * not all of them need be theirs.
     */
    static List<Problem> whole(Service service, Actor actor, Reach reach) {
        return provides(service.organisationId(), actor) || reach.everywhere().containsAll(service.municipalityIds())
                ? List.of()
                : of(SocialMapProblem.SERVICE_ELSEWHERE_TOO, "service");
    }

    /** It stays whose it was; else it goes from one to another of those that the writer keeps. */
    private static boolean mayName(SaveServiceInput input, @Nullable Service before, ServiceBasis known) {
        var had = before == null ? input.organisation() : before.organisationId();
        if (before != null && had.equals(input.organisation())) return true;
        return known.own().contains(had) && known.own().contains(input.organisation());
    }

    private static boolean provides(SaveServiceInput input, @Nullable Service before, Actor actor) {
        return provides(before == null ? input.organisation() : before.organisationId(), actor);
    }

    private static boolean provides(String organisation, Actor actor) {
        return actor.roles().contains(Role.PROVIDER)
                && actor.scope().organisations().contains(organisation);
    }

    /** Municipalities that are added and those that are taken away. */
    private static Set<String> touched(SaveServiceInput input, @Nullable Service before) {
        Collection<String> had = before == null ? List.of() : before.municipalityIds();
        var touched = new HashSet<>(input.serviceArea());
        touched.addAll(had);
        touched.removeIf(one -> had.contains(one) && input.serviceArea().contains(one));
        return touched;
    }

    private static List<Problem> of(SocialMapProblem problem, String field) {
        return List.of(Problem.of(problem, "input." + field));
    }
}
