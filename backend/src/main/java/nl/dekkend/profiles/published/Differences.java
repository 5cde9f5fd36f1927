package nl.dekkend.profiles.published;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What schools say differently than the year before. */
@Component
class Differences {

    private final Profiles profiles;

    Differences(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Nothing where there was no profile the year before. */
    Mono<Map<SupportProfile, List<ProfileChange>>> since(Collection<SupportProfile> newer) {
        return profiles.byIds(newer.stream().map(Differences::before).toList())
                .collectMap(SupportProfile::id)
                .map(older -> everyKey(newer, one -> since(older, one)));
    }

    private static List<ProfileChange> since(Map<ProfileId, SupportProfile> older, SupportProfile newer) {
        return Optional.ofNullable(older.get(before(newer)))
                .map(before -> DifferenceRules.between(before, newer))
                .orElse(List.of());
    }

    private static ProfileId before(SupportProfile profile) {
        return new ProfileId(profile.schoolId(), profile.schoolYear().previous());
    }
}
