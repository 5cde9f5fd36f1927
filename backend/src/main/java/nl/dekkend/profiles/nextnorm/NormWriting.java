package nl.dekkend.profiles.nextnorm;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.nextnorm.NextNormInputs.SaveNormDraftInput;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormConflict;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormDraftSaved;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormRefused;
import nl.dekkend.shared.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the next version of a norm, or says why not; a colleague's is never overwritten. */
@Component
class NormWriting {

    private final NextNormStore store;
    private final NextNorms nextNorms;
    private final SupportNeeds needs;
    private final Once once;
    private final Clock clock;

    NormWriting(NextNormStore store, NextNorms nextNorms, SupportNeeds needs, Once once, Clock clock) {
        this.store = store;
        this.nextNorms = nextNorms;
        this.needs = needs;
        this.once = once;
        this.clock = clock;
    }

    Mono<NextNormResult> save(SaveNormDraftInput input, Actor actor) {
        Right.KEEP_NORM.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        return once.perform(
                new Request(actor.id(), "saveNormDraft", input.idempotencyKey(), input),
                new Work<>(
                        needs.all().map(SupportNeed::id).collect(toSet()).flatMap(known -> keep(input, known)),
                        NextNormResult::receipt,
                        receipt -> theirs(input.partnership(), true),
                        NormRefused::new));
    }

    private Mono<NextNormResult> keep(SaveNormDraftInput input, Set<String> known) {
        var problems = NextNormRules.problems(input, known);
        return problems.isEmpty()
                ? write(input).flatMap(written -> theirs(input.partnership(), written))
                : Mono.just(new NormRefused(problems));
    }

    private Mono<Boolean> write(SaveNormDraftInput input) {
        var source = new Source("Norm voor basisondersteuning", LocalDate.now(clock), null, null);
        var now = OffsetDateTime.now(clock);
        return input.version() == 0 ? store.begin(input, source, now) : store.save(input, source, now);
    }

    /** What there is now: one's own when it was written. */
    private Mono<NextNormResult> theirs(String partnership, boolean written) {
        return nextNorms
                .find(partnership)
                .<NextNormResult>map(draft -> written ? new NormDraftSaved(draft) : new NormConflict(draft))
                .defaultIfEmpty(new NormConflict(null));
    }
}
