package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toSet;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.drafts.DraftResult.ProfileDraftSaved;
import nl.dekkend.profiles.drafts.ProfileInputs.SaveProfileDraftInput;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps one section, or says why not; a colleague's text is never overwritten. */
@Component
class Saving {

    private final ProfileDoor door;
    private final Drafts drafts;
    private final DraftWriter writer;
    private final SupportNeeds needs;

    Saving(ProfileDoor door, Drafts drafts, DraftWriter writer, SupportNeeds needs) {
        this.door = door;
        this.drafts = drafts;
        this.writer = writer;
        this.needs = needs;
    }

    Mono<DraftResult> save(SaveProfileDraftInput input, Actor actor) {
        var knock = new Knock(
                "saveProfileDraft",
                actor,
                Right.WRITE_PROFILE,
                input.draft(),
                "input.draft",
                input.idempotencyKey(),
                input);
        var section = input.section().section();
        return door.through(
                knock,
                scope -> save(input, knock),
                id -> drafts.byId(id).map(draft -> new ProfileDraftSaved(draft, section)));
    }

    private Mono<DraftResult> save(SaveProfileDraftInput input, Knock knock) {
        return drafts.locked(input.draft())
                .zipWith(needs.all().map(SupportNeed::id).collect(toSet()))
                .map(found -> SavingRules.decide(found.getT1(), input, found.getT2(), knock.actor(), door.now()))
                .flatMap(this::keep)
                .switchIfEmpty(door.noDraft(knock));
    }

    private Mono<DraftResult> keep(DraftResult decided) {
        return decided instanceof ProfileDraftSaved saved
                ? writer.save(saved.draft().id(), saved.draft().section(saved.section()))
                        .thenReturn(decided)
                : Mono.just(decided);
    }
}
