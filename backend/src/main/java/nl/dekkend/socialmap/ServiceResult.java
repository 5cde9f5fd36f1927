package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about a service. */
sealed interface ServiceResult {

    static ServiceResult of(Outcome<Service> outcome) {
        return switch (outcome) {
            case Outcome.Done<Service>(var now) -> new ServiceKept(now);
            case Outcome.Conflict<Service>(var yours, var theirs) ->
                new ServiceConflict(yours, ServiceRevision.of(theirs));
            case Outcome.Refused<Service>(var problems) -> new ServiceRefused(problems);
        };
    }

    /** It was done. */
    record ServiceKept(Service service) implements ServiceResult {}

    /** Somebody was first; {@code yours} is null when no text was sent. */
    record ServiceConflict(@Nullable Service yours, ServiceRevision theirs) implements ServiceResult {}

    /** Nothing was done: all that is wrong. */
    record ServiceRefused(List<Problem> problems) implements ServiceResult {}
}
