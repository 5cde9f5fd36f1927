package nl.dekkend.profiles.drafts;

import java.util.List;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.drafts.DraftResult.ProfileConfirmed;
import nl.dekkend.profiles.drafts.ProfileInputs.ConfirmProfileInput;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.profiles.published.PrintingPress;
import nl.dekkend.profiles.published.Profiles;
import nl.dekkend.profiles.published.SupportProfile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says that a profile is still true: this year's counts anew, last year's becomes this year's. */
@Component
class Confirming {

    private static final String FIELD = "input.profile";

    private final ProfileDoor door;
    private final DraftStore drafts;
    private final DraftWriter writer;
    private final PrintingPress press;
    private final Profiles profiles;
    private final Norms norms;

    Confirming(
            ProfileDoor door,
            DraftStore drafts,
            DraftWriter writer,
            PrintingPress press,
            Profiles profiles,
            Norms norms) {
        this.door = door;
        this.drafts = drafts;
        this.writer = writer;
        this.press = press;
        this.profiles = profiles;
        this.norms = norms;
    }

    Mono<DraftResult> confirm(ConfirmProfileInput input, Actor actor) {
        var knock = new Knock(
                "confirmProfile", actor, Right.WRITE_PROFILE, input.profile(), FIELD, input.idempotencyKey(), input);
        return door.through(
                knock,
                scope -> writer.lock(input.profile().school())
                        .then(newest(input.profile()))
                        .flatMap(profile -> confirm(profile, scope, knock))
                        .defaultIfEmpty(ProfileDoor.refused(ProfileProblem.NOTHING_TO_CONFIRM, FIELD)),
                this::confirmed);
    }

    /** What parents read now: an older one is not put back by saying that it is still true. */
    private Mono<SupportProfile> newest(ProfileId id) {
        return profiles.of(List.of(id.school()), null)
                .filter(one -> one.id().equals(id))
                .next();
    }

    private Mono<DraftResult> confirm(SupportProfile profile, Scope scope, Knock knock) {
        return norms.inForce(scope.partnerships(), door.today())
                .flatMap(found -> Mono.justOrEmpty(found.values().stream()
                        .filter(norm -> norm.id().equals(profile.normId()))
                        .findFirst()))
                .flatMap(norm -> confirm(profile, norm, scope, knock))
                .defaultIfEmpty(ProfileDoor.refused(ProfileProblem.NORM_CHANGED, FIELD));
    }

    private Mono<DraftResult> confirm(SupportProfile profile, SupportNorm norm, Scope scope, Knock knock) {
        var step = door.step(ProfileStepKind.CONFIRMED, knock.right().require(knock.actor(), scope, FIELD), null);
        var id = new ProfileId(profile.schoolId(), StartRules.thisYearOrLater(profile.schoolYear(), door.today()));
        var same = profile.id().equals(id);
        var content = same ? profile.content() : profile.content().inAnotherYear();
        var edition = new Printing(id, norm.partnershipId(), norm, content, step.at(), step.at(), profile.example());
        return same
                ? writer.tell(id, step).then(press.confirm(edition)).then(confirmed(id))
                : drafts.lock(id)
                        .flatMap(busy -> busy
                                ? Mono.just(ProfileDoor.refused(ProfileProblem.DRAFT_IN_PROGRESS, FIELD))
                                : writer.tell(id, step)
                                        .then(press.print(edition))
                                        .then(confirmed(id)));
    }

    private Mono<DraftResult> confirmed(ProfileId id) {
        return profiles.byId(id).map(ProfileConfirmed::new);
    }
}
