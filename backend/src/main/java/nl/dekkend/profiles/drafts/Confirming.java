package nl.dekkend.profiles.drafts;

import java.util.List;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.drafts.DraftResult.ProfileConfirmed;
import nl.dekkend.profiles.drafts.DraftResult.ProfileRefused;
import nl.dekkend.profiles.drafts.ProfileInputs.ConfirmProfileInput;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.profiles.published.PrintingPress;
import nl.dekkend.profiles.published.Profiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says that a profile is still true: this year's counts anew, last year's becomes this year's. */
@Component
class Confirming {

    private final ProfileDoor door;
    private final Confirmations confirmations;
    private final DraftWriter writer;
    private final PrintingPress press;
    private final Profiles profiles;
    private final Norms norms;

    Confirming(
            ProfileDoor door,
            Confirmations confirmations,
            DraftWriter writer,
            PrintingPress press,
            Profiles profiles,
            Norms norms) {
        this.door = door;
        this.confirmations = confirmations;
        this.writer = writer;
        this.press = press;
        this.profiles = profiles;
        this.norms = norms;
    }

    Mono<DraftResult> confirm(ConfirmProfileInput input, Actor actor) {
        var id = input.profile();
        var field = ConfirmationRules.FIELD;
        var knock = new Knock("confirmProfile", actor, Right.WRITE_PROFILE, id, field, input.idempotencyKey(), input);
        return door.through(
                knock,
                scope -> writer.lock(id.school())
                        .then(newest(id, scope))
                        .flatMap(found -> confirm(found, scope, knock))
                        .defaultIfEmpty(ProfileDoor.refused(ProfileProblem.NOTHING_TO_CONFIRM, field)),
                this::confirmed);
    }

    /** What parents read now: an older one is not put back by saying that it is still true. */
    private Mono<ProfileConfirmation> newest(ProfileId id, Scope scope) {
        return confirmations
                .of(id.school(), scope)
                .filter(found -> found.profile().id().equals(id));
    }

    private Mono<DraftResult> confirm(ProfileConfirmation asked, Scope scope, Knock knock) {
        if (asked.obstacle() != null) return Mono.just(new ProfileRefused(List.of(asked.obstacle())));
        var role = knock.right().require(knock.actor(), scope, knock.field());
        var step = door.step(ProfileStepKind.CONFIRMED, role, null);
        return norms.byIds(List.of(asked.profile().normId()))
                .next()
                .flatMap(norm -> writer.tell(asked.id(), step).then(print(asked, edition(asked, norm, step))))
                .then(confirmed(asked.id()));
    }

    private Mono<Void> print(ProfileConfirmation asked, Printing edition) {
        return asked.isOfThatYear() ? press.confirm(edition) : press.print(edition);
    }

    private static Printing edition(ProfileConfirmation asked, SupportNorm norm, ProfileStep step) {
        var profile = asked.profile();
        var content =
                asked.isOfThatYear() ? profile.content() : profile.content().inAnotherYear();
        return new Printing(asked.id(), norm.partnershipId(), norm, content, step.at(), step.at(), profile.example());
    }

    private Mono<DraftResult> confirmed(ProfileId id) {
        return profiles.byId(id).map(ProfileConfirmed::new);
    }
}
