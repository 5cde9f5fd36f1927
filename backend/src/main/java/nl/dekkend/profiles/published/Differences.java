package nl.dekkend.profiles.published;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What schools say differently than the year before. */
@Component
class Differences {

    private final Profiles profiles;
    private final Norms norms;

    Differences(Profiles profiles, Norms norms) {
        this.profiles = profiles;
        this.norms = norms;
    }

    /** Nothing where there was no profile the year before. */
    Mono<Map<SupportProfile, List<ProfileChange>>> since(Collection<SupportProfile> newer) {
        return Mono.zip(
                profiles.byIds(newer.stream().map(Differences::before).toList()).collectMap(SupportProfile::id),
                norms.byIds(newer.stream()
                                .map(SupportProfile::normId)
                                .distinct()
                                .toList())
                        .collectMap(SupportNorm::id),
                (older, asked) -> everyKey(newer, one -> since(older.get(before(one)), one, asked)));
    }

    private static List<ProfileChange> since(
            @Nullable SupportProfile older, SupportProfile newer, Map<String, SupportNorm> asked) {
        var norm = Objects.requireNonNull(asked.get(newer.normId()));
        return older == null ? List.of() : DifferenceRules.between(older, newer.content(), norm);
    }

    private static ProfileId before(SupportProfile profile) {
        return new ProfileId(profile.schoolId(), profile.schoolYear().previous());
    }
}
