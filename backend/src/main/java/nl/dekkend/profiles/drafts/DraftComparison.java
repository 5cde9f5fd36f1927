package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.published.DifferenceRules;
import nl.dekkend.profiles.published.Profiles;
import nl.dekkend.profiles.published.SupportProfile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What drafts say differently than what parents read now. */
@Component
class DraftComparison {

    private final Profiles profiles;

    DraftComparison(Profiles profiles) {
        this.profiles = profiles;
    }

    /** All of a draft is new where nothing was published. */
    Mono<Map<Draft, List<ProfileChange>>> since(List<Draft> drafts) {
        return profiles.of(drafts.stream().map(draft -> draft.id().school()).toList(), null)
                .collectMap(SupportProfile::schoolId)
                .map(found -> everyKey(drafts, draft -> since(found, draft)));
    }

    private static List<ProfileChange> since(Map<String, SupportProfile> published, Draft draft) {
        return DifferenceRules.between(published.get(draft.id().school()), draft.content(), draft.norm());
    }
}
