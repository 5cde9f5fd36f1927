package nl.dekkend.profiles.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.drafts.DraftResult.ProfileRefused;
import nl.dekkend.schools.SchoolScopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every change to a profile goes through: the right, and the key that makes two requests one. */
@Component
class ProfileDoor {

    private final SchoolScopes scopes;
    private final Once once;
    private final Clock clock;

    ProfileDoor(SchoolScopes scopes, Once once, Clock clock) {
        this.scopes = scopes;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Lets a change happen once, for who has the right at that school. A school nobody knows and a school of others are
     * refused alike.
     *
     * @param change what is done at a school with this scope
     * @param again the answer when it was done before
     */
    Mono<DraftResult> through(
            Knock knock, Function<Scope, Mono<DraftResult>> change, Function<ProfileId, Mono<DraftResult>> again) {
        return allowed(knock)
                .flatMap(scope -> once.perform(
                        knock.request(),
                        new Work<>(
                                Mono.defer(() -> change.apply(scope)),
                                DraftResult::receipt,
                                receipt -> again.apply(ProfileId.of(receipt)).switchIfEmpty(noDraft(knock)),
                                ProfileRefused::new)));
    }

    private Mono<Scope> allowed(Knock knock) {
        return scopes.of(knock.id().school())
                .defaultIfEmpty(Scope.NONE)
                .doOnNext(scope -> knock.right().require(knock.actor(), scope, knock.field()));
    }

    /** There was one, and it was published since. */
    Mono<DraftResult> noDraft(Knock knock) {
        return Mono.just(refused(ProfileProblem.NO_DRAFT, knock.field()));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A step that is taken now. */
    ProfileStep step(ProfileStepKind kind, Role role, @Nullable String reason) {
        return new ProfileStep(kind, now(), role, reason);
    }

    static DraftResult refused(ProfileProblem problem, String field) {
        return new ProfileRefused(List.of(Problem.of(problem, field)));
    }
}
