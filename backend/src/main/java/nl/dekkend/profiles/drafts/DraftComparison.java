package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dekkend.profiles.content.ChangeRules;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileContent;
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
                .collectMap(SupportProfile::schoolId, SupportProfile::content)
                .map(found -> everyKey(drafts, draft -> since(found, draft)));
    }

    private static List<ProfileChange> since(Map<String, ProfileContent> published, Draft draft) {
        var before = Optional.ofNullable(published.get(draft.id().school())).orElse(ProfileContent.EMPTY);
        return ChangeRules.between(before, draft.content());
    }
}
