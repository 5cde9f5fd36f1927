package nl.dekkend.profiles.drafts;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.profiles.content.ProfileId;
import reactor.core.publisher.Mono;

/** How far drafts are, for who may know that and not what stands in them. */
public interface DraftProgress {

    /** Part of what must be said that is said, 0 to 1, for each of these that is being written. */
    Mono<Map<ProfileId, Double>> completeness(Collection<ProfileId> ids);
}
