package nl.dekkend.profiles.drafts;

import java.util.TreeMap;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.drafts.DraftResult.ProfileDraftStarted;
import nl.dekkend.profiles.drafts.ProfileInputs.StartProfileDraftInput;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins a profile as a copy of the one before; answers the draft that is there already, when there is one. */
@Component
class Starting {

    private static final String FIELD = "input.school";

    private final ProfileDoor door;
    private final Drafts drafts;
    private final DraftStore store;
    private final DraftWriter writer;
    private final Norms norms;

    Starting(ProfileDoor door, Drafts drafts, DraftStore store, DraftWriter writer, Norms norms) {
        this.door = door;
        this.drafts = drafts;
        this.store = store;
        this.writer = writer;
        this.norms = norms;
    }

    Mono<DraftResult> start(StartProfileDraftInput input, Actor actor) {
        var id = new ProfileId(input.school(), input.schoolYear());
        var knock =
                new Knock("startProfileDraft", actor, Right.WRITE_PROFILE, id, FIELD, input.idempotencyKey(), input);
        return door.through(knock, scope -> begin(knock, scope), this::begun);
    }

    private Mono<DraftResult> begin(Knock knock, Scope scope) {
        return StartRules.isOpen(knock.id().year(), door.today())
                ? norm(knock.id(), scope)
                        .flatMap(norm -> begin(knock, scope, norm))
                        .defaultIfEmpty(ProfileDoor.refused(ProfileProblem.NO_NORM, FIELD))
                : Mono.just(ProfileDoor.refused(ProfileProblem.WRONG_SCHOOL_YEAR, "input.schoolYear"));
    }

    private Mono<DraftResult> begin(Knock knock, Scope scope, SupportNorm norm) {
        return begin(knock.id(), norm, knock.right().require(knock.actor(), scope, FIELD))
                .then(begun(knock.id()));
    }

    /** For who needs no right: does nothing without a norm, or when there is a draft. */
    Mono<Void> begin(ProfileId id, Scope scope, Role role) {
        return norm(id, scope).flatMap(norm -> begin(id, norm, role));
    }

    private Mono<Void> begin(ProfileId id, SupportNorm norm, Role role) {
        return store.start(id, norm)
                .filter(sections -> sections > 0)
                .flatMap(sections ->
                        writer.step(id, door.step(ProfileStepKind.STARTED, role, null), ProfileStatus.DRAFT));
    }

    private Mono<DraftResult> begun(ProfileId id) {
        return drafts.byId(id).map(ProfileDraftStarted::new);
    }

    /** A special school may belong to two partnerships: the first that has a norm counts. */
    private Mono<SupportNorm> norm(ProfileId id, Scope scope) {
        return norms.inForce(scope.partnerships(), StartRules.normDay(id.year(), door.today()))
                .flatMapIterable(found -> new TreeMap<>(found).values())
                .next();
    }
}
