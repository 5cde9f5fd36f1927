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
     * @param homes partnerships in which the writer's own organisations already are
     */
    static List<Problem> problems(SaveOfferInput input, @Nullable Offer before, Actor actor, Set<String> homes) {
        var found = new ArrayList<Problem>();
        if (!own(actor, homes).containsAll(touched(input, before))) {
            found.add(Problem.of(OfferProblem.FOREIGN_PARTNERSHIP, "input.partnerships"));
        }
        if (found.isEmpty() && !mayName(input, before, actor)) {
            found.add(Problem.of(OfferProblem.FOREIGN_PROVIDER, "input.provider"));
        }
        return found;
    }

    private static Set<String> own(Actor actor, Set<String> homes) {
        var own = new HashSet<String>();
        if (actor.roles().contains(Role.EDITOR)) own.addAll(actor.scope().partnerships());
        if (actor.roles().contains(Role.PROVIDER)) own.addAll(homes);
        return own;
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
        var had = before == null ? List.<String>of() : before.partnershipIds();
        var edits = actor.roles().contains(Role.EDITOR)
                && Stream.concat(had.stream(), input.partnerships().stream())
                        .anyMatch(actor.scope().partnerships()::contains);
        if (edits) return true;
        var same = before != null && Objects.equals(before.providerId(), input.provider());
        var itself = input.provider() == null || actor.scope().organisations().contains(input.provider());
        return (same || itself) && Right.KEEP_OFFERS.by(actor, input.scope()).isPresent();
    }
}
