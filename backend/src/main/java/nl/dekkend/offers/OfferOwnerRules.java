package nl.dekkend.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/** Whose an offer may become: nobody adds to another's list, takes from it, or speaks in another's name. */
final class OfferOwnerRules {

    private OfferOwnerRules() {}

    /**
     * All that is not the writer's to say.
     *
     * @param before the offer as it is; null for a new one
     * @param homes partnerships in which the writer may make offers
     * @param ofSchool partnerships of the school that the input names
     */
    static List<Problem> problems(
            SaveOfferInput input, @Nullable Offer before, Actor actor, Set<String> homes, Set<String> ofSchool) {
        var found = new ArrayList<Problem>();
        if (!homes.containsAll(touched(input, before))) {
            found.add(Problem.of(OfferProblem.FOREIGN_PARTNERSHIP, "input.partnerships"));
        }
        if (found.isEmpty() && !mayName(input, before, actor)) {
            found.add(Problem.of(OfferProblem.FOREIGN_PROVIDER, "input.provider"));
        }
        if (found.isEmpty() && !mayPlace(input, before, actor, ofSchool)) {
            found.add(Problem.of(OfferProblem.FOREIGN_SCHOOL, "input.providerSchool"));
        }
        return found;
    }

    /** Those that are added and those that are taken away. */
    private static Set<String> touched(SaveOfferInput input, @Nullable Offer before) {
        Collection<String> had = before == null ? List.of() : before.partnershipIds();
        var touched = new HashSet<>(input.partnerships());
        touched.addAll(had);
        touched.removeIf(one -> had.contains(one) && input.partnerships().contains(one));
        return touched;
    }

    /** An editor names whom they know; a provider names itself, and keeps what it writes. */
    private static boolean mayName(SaveOfferInput input, @Nullable Offer before, Actor actor) {
        if (edits(input, before, actor)) return true;
        var had = before == null ? null : before.providerId();
        return staysOrIsOwn(had, input.provider(), actor.scope().organisations())
                && Right.KEEP_OFFERS.by(actor, input.scope()).isPresent();
    }

    /** Nobody puts help on the page of another's school: an editor's schools are those of its partnerships. */
    private static boolean mayPlace(SaveOfferInput input, @Nullable Offer before, Actor actor, Set<String> ofSchool) {
        var had = before == null ? null : before.schoolId();
        if (staysOrIsOwn(had, input.providerSchool(), actor.scope().schools())) return true;
        return edits(input, before, actor)
                && (input.providerSchool() == null
                        || input.partnerships().stream().anyMatch(ofSchool::contains));
    }

    private static boolean edits(SaveOfferInput input, @Nullable Offer before, Actor actor) {
        var had = before == null ? List.<String>of() : before.partnershipIds();
        return actor.roles().contains(Role.EDITOR)
                && Stream.concat(had.stream(), input.partnerships().stream())
                        .anyMatch(actor.scope().partnerships()::contains);
    }

    /** Whoever keeps it too is neither put in another's place nor out of their own. */
    private static boolean staysOrIsOwn(@Nullable String had, @Nullable String named, Set<String> own) {
        return Objects.equals(had, named)
                || (had == null || own.contains(had)) && (named == null || own.contains(named));
    }
}
