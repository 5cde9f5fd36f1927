package nl.dekkend.profiles.drafts;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.drafts.DraftResult.ProfilePublished;
import nl.dekkend.profiles.drafts.DraftResult.ProfileRefused;
import nl.dekkend.profiles.drafts.DraftResult.ProfileStepConflict;
import nl.dekkend.profiles.drafts.ProfileInputs.PublishProfileInput;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.profiles.published.PrintingPress;
import nl.dekkend.profiles.published.Profiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a draft public. */
@Component
class Publishing {

    private final ProfileDoor door;
    private final Drafts drafts;
    private final DraftWriter writer;
    private final PrintingPress press;
    private final Profiles profiles;

    Publishing(ProfileDoor door, Drafts drafts, DraftWriter writer, PrintingPress press, Profiles profiles) {
        this.door = door;
        this.drafts = drafts;
        this.writer = writer;
        this.press = press;
        this.profiles = profiles;
    }

    Mono<DraftResult> publish(PublishProfileInput input, Actor actor) {
        var knock = new Knock(
                "publishProfile",
                actor,
                Right.PUBLISH_PROFILE,
                input.draft(),
                AskedStep.FIELD,
                input.idempotencyKey(),
                input);
        return door.through(
                knock,
                scope -> drafts.locked(input.draft())
                        .flatMap(draft -> publish(draft, input.version(), actor))
                        .switchIfEmpty(door.noDraft(knock)),
                this::published);
    }

    private Mono<DraftResult> publish(Draft draft, int version, Actor actor) {
        var role = WayRules.role(draft, ProfileAction.PUBLISH, actor);
        List<Problem> problems = WayRules.problems(draft, ProfileAction.PUBLISH);
        if (!problems.isEmpty()) return Mono.just(new ProfileRefused(problems));
        if (draft.version() != version) return Mono.just(new ProfileStepConflict(draft));
        var step = door.step(ProfileStepKind.PUBLISHED, role, null);
        return writer.lastStep(draft.id(), step)
                .then(press.print(edition(draft)))
                .then(published(draft.id()));
    }

    private Printing edition(Draft draft) {
        return new Printing(
                draft.id(),
                draft.setting().partnershipId(),
                draft.norm(),
                draft.content(),
                door.now(),
                null,
                draft.isMadeUp());
    }

    private Mono<DraftResult> published(ProfileId id) {
        return profiles.byId(id).map(ProfilePublished::new);
    }
}
