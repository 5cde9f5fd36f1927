package nl.dekkend.profiles.drafts;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.profiles.drafts.ProfileInputs.ReturnProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.SubmitProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.WithdrawProfileInput;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands a whole draft from the school to its partnership and back. */
@Component
class Handing {

    private final ProfileDoor door;
    private final Drafts drafts;
    private final DraftWriter writer;

    Handing(ProfileDoor door, Drafts drafts, DraftWriter writer) {
        this.door = door;
        this.drafts = drafts;
        this.writer = writer;
    }

    Mono<DraftResult> submit(SubmitProfileInput input, Actor actor) {
        var asked = new AskedStep(ProfileAction.SUBMIT, input.draft(), input.version(), null);
        return hand(
                asked,
                new Knock(
                        "submitProfile",
                        actor,
                        Right.WRITE_PROFILE,
                        input.draft(),
                        AskedStep.FIELD,
                        input.idempotencyKey(),
                        input));
    }

    Mono<DraftResult> withdraw(WithdrawProfileInput input, Actor actor) {
        var asked = new AskedStep(ProfileAction.WITHDRAW, input.draft(), input.version(), null);
        return hand(
                asked,
                new Knock(
                        "withdrawProfile",
                        actor,
                        Right.WRITE_PROFILE,
                        input.draft(),
                        AskedStep.FIELD,
                        input.idempotencyKey(),
                        input));
    }

    Mono<DraftResult> giveBack(ReturnProfileInput input, Actor actor) {
        var asked = new AskedStep(
                ProfileAction.RETURN,
                input.draft(),
                input.version(),
                input.reason().strip());
        return hand(
                asked,
                new Knock(
                        "returnProfile",
                        actor,
                        Right.DECIDE_ON_PROFILE,
                        input.draft(),
                        AskedStep.FIELD,
                        input.idempotencyKey(),
                        input));
    }

    private Mono<DraftResult> hand(AskedStep asked, Knock knock) {
        return door.through(
                knock,
                scope -> drafts.locked(asked.draft())
                        .map(draft -> StepRules.decide(draft, asked, knock.actor()))
                        .flatMap(decided -> take(decided, asked, knock))
                        .switchIfEmpty(door.noDraft(knock)),
                id -> drafts.byId(id).map(draft -> StepRules.result(asked.action(), draft)));
    }

    private Mono<DraftResult> take(DraftResult decided, AskedStep asked, Knock knock) {
        return decided instanceof DraftResult.Changed changed
                ? writer.step(
                                asked.draft(),
                                door.step(
                                        StepRules.kind(asked.action()),
                                        WayRules.role(changed.draft(), asked.action(), knock.actor()),
                                        asked.reason()),
                                changed.draft().status())
                        .thenReturn(decided)
                : Mono.just(decided);
    }
}
