package nl.dekkend.profiles.nextnorm;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.nextnorm.NextNormInputs.PublishNormInput;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormConflict;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormPublished;
import nl.dekkend.profiles.nextnorm.NextNormResult.NormRefused;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the next version of a norm the one that schools answer to. */
@Component
class NormPublishing {

    private static final NextNormResult NO_DRAFT =
            new NormRefused(List.of(Problem.of(ProfileProblem.NO_DRAFT, "input.partnership")));

    private final NextNormStore store;
    private final NextNorms nextNorms;
    private final Norms norms;
    private final Once once;
    private final Changes changes;
    private final Clock clock;

    NormPublishing(NextNormStore store, NextNorms nextNorms, Norms norms, Once once, Changes changes, Clock clock) {
        this.store = store;
        this.nextNorms = nextNorms;
        this.norms = norms;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    Mono<NextNormResult> publish(PublishNormInput input, Actor actor) {
        Right.KEEP_NORM.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        return once.perform(
                new Request(actor.id(), "publishNorm", input.idempotencyKey(), input),
                new Work<>(
                        nextNorms
                                .find(input.partnership())
                                .flatMap(draft -> publish(draft, input.version()))
                                .defaultIfEmpty(NO_DRAFT),
                        NextNormResult::receipt,
                        this::published,
                        NormRefused::new));
    }

    private Mono<NextNormResult> publish(SupportNormDraft draft, int seen) {
        if (draft.version() != seen) return Mono.just(new NormConflict(draft));
        return nextNorms
                .missing(draft.norm())
                .flatMap(missing -> missing.isEmpty() ? publish(draft) : Mono.just(new NormRefused(missing)));
    }

    private Mono<NextNormResult> publish(SupportNormDraft draft) {
        var id = draft.norm().id();
        return store.publish(draft.norm(), OffsetDateTime.now(clock))
                .flatMap(done -> done
                        ? changes.record(ChangeKind.ADDED, "SupportNorm", List.of(id))
                                .then(published(id))
                        : theirs(draft.norm()));
    }

    private Mono<NextNormResult> theirs(SupportNorm norm) {
        return nextNorms
                .find(norm.partnershipId())
                .<NextNormResult>map(NormConflict::new)
                .defaultIfEmpty(new NormConflict(null));
    }

    private Mono<NextNormResult> published(String id) {
        return norms.byIds(List.of(id)).next().map(NormPublished::new);
    }
}
