package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about an organisation. */
sealed interface OrganisationResult {

    static OrganisationResult of(Outcome<Organisation> outcome) {
        return switch (outcome) {
            case Outcome.Done<Organisation>(var now) -> new OrganisationKept(now);
            case Outcome.Conflict<Organisation>(var yours, var theirs) ->
                new OrganisationConflict(yours, OrganisationRevision.of(theirs));
            case Outcome.Refused<Organisation>(var problems) -> new OrganisationRefused(problems);
        };
    }

    /** It was done. */
    record OrganisationKept(Organisation organisation) implements OrganisationResult {}

    /** Somebody was first; {@code yours} is null when no text was sent. */
    record OrganisationConflict(@Nullable Organisation yours, OrganisationRevision theirs)
            implements OrganisationResult {}

    /** Nothing was done: all that is wrong. */
    record OrganisationRefused(List<Problem> problems) implements OrganisationResult {}
}
