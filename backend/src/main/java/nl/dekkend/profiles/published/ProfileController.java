package nl.dekkend.profiles.published;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fields of a published profile that are more than what its school wrote. */
@Controller
class ProfileController {

    private final Differences differences;
    private final Schools schools;
    private final Norms norms;
    private final Clock clock;

    ProfileController(Differences differences, Schools schools, Norms norms, Clock clock) {
        this.differences = differences;
        this.schools = schools;
        this.norms = norms;
        this.clock = clock;
    }

    @SchemaMapping
    String id(SupportProfile profile) {
        return profile.id().toString();
    }

    @SchemaMapping
    ProfileStatus status(SupportProfile profile) {
        return ProfileRules.status(profile, LocalDate.now(clock));
    }

    @BatchMapping
    Mono<Map<SupportProfile, @Nullable School>> school(List<SupportProfile> profiles) {
        return linked(profiles, SupportProfile::schoolId, schools::byIds, School::id);
    }

    @BatchMapping
    Mono<Map<SupportProfile, BasicSupport>> basicSupport(List<SupportProfile> profiles) {
        return norms.byIds(
                        profiles.stream().map(SupportProfile::normId).distinct().toList())
                .collectMap(SupportNorm::id)
                .map(found -> everyKey(
                        profiles,
                        one -> BasicSupport.of(
                                Objects.requireNonNull(found.get(one.normId())),
                                one.content().answers())));
    }

    @BatchMapping
    Mono<Map<SupportProfile, List<ProfileChange>>> changesSincePrevious(List<SupportProfile> profiles) {
        return differences.since(profiles);
    }
}
