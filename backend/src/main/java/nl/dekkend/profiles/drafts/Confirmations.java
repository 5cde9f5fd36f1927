package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.published.Profiles;
import nl.dekkend.profiles.published.SupportProfile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What becomes of confirming the profiles of schools; so many statements for one as for a hundred. */
@Component
class Confirmations {

    private final DraftStore drafts;
    private final Profiles profiles;
    private final Norms norms;
    private final Clock clock;

    Confirmations(DraftStore drafts, Profiles profiles, Norms norms, Clock clock) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.norms = norms;
        this.clock = clock;
    }

    /** Empty when the school has published nothing. */
    Mono<ProfileConfirmation> of(String school, Scope scope) {
        return of(Map.of(school, scope)).mapNotNull(found -> found.get(school));
    }

    /**
     * By school, for each that has published something. Drafts are read before profiles: one that is published
     * meanwhile is then seen as a draft or as what parents read, never as neither.
     */
    Mono<Map<String, ProfileConfirmation>> of(Map<String, Scope> schools) {
        return drafts.ids(schools.keySet())
                .collect(toSet())
                .flatMapMany(written -> norms.inForce(partnerships(schools), today())
                        .flatMapMany(inForce -> profiles.of(schools.keySet(), null)
                                .map(profile -> ConfirmationRules.decide(
                                        profile, scope(schools, profile), inForce, written, today()))))
                .collectMap(found -> found.profile().schoolId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Scope scope(Map<String, Scope> schools, SupportProfile profile) {
        return schools.getOrDefault(profile.schoolId(), Scope.NONE);
    }

    private static Set<String> partnerships(Map<String, Scope> schools) {
        return schools.values().stream()
                .flatMap(scope -> scope.partnerships().stream())
                .collect(toSet());
    }
}
