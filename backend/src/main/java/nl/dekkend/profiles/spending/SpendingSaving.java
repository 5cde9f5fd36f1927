package nl.dekkend.profiles.spending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.profiles.spending.SpendingResult.SpendingConflict;
import nl.dekkend.profiles.spending.SpendingResult.SpendingRefused;
import nl.dekkend.profiles.spending.SpendingResult.SpendingSaved;
import nl.dekkend.schools.SchoolScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the account of a school, or says why not; a colleague's is never overwritten. */
@Component
class SpendingSaving {

    private final SpendingStore store;
    private final SchoolScopes scopes;
    private final Once once;
    private final Clock clock;

    SpendingSaving(SpendingStore store, SchoolScopes scopes, Once once, Clock clock) {
        this.store = store;
        this.scopes = scopes;
        this.once = once;
        this.clock = clock;
    }

    Mono<SpendingResult> save(SaveSpendingInput input, Actor actor) {
        return scopes.of(input.school()).defaultIfEmpty(Scope.NONE).flatMap(scope -> save(input, actor, scope));
    }

    private Mono<SpendingResult> save(SaveSpendingInput input, Actor actor, Scope scope) {
        var role = Right.WRITE_PROFILE.require(actor, scope, "input.school");
        return once.perform(
                new Request(actor.id(), "saveSpending", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> keep(input, role, scope)),
                        SpendingResult::receipt,
                        receipt -> found(input, true),
                        SpendingRefused::new));
    }

    private Mono<SpendingResult> keep(SaveSpendingInput input, Role role, Scope scope) {
        var problems = SpendingRules.problems(input, LocalDate.now(clock).getYear());
        if (!problems.isEmpty()) return Mono.just(new SpendingRefused(problems));
        return store.lock(input.year())
                .then(store.save(input, SpendingRules.countsFor(scope), OffsetDateTime.now(clock), role))
                .flatMap(written -> found(input, written));
    }

    /** What there is now: one's own when it was written. */
    private Mono<SpendingResult> found(SaveSpendingInput input, boolean written) {
        return store.of(List.of(input.school()), input.year())
                .next()
                .map(there -> written ? new SpendingSaved(there) : new SpendingConflict(there));
    }
}
