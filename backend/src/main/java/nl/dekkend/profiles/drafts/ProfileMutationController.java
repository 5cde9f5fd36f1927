package nl.dekkend.profiles.drafts;

import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.drafts.ProfileInputs.ConfirmProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.PublishProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.ReturnProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.SaveProfileDraftInput;
import nl.dekkend.profiles.drafts.ProfileInputs.StartProfileDraftInput;
import nl.dekkend.profiles.drafts.ProfileInputs.SubmitProfileInput;
import nl.dekkend.profiles.drafts.ProfileInputs.WithdrawProfileInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What schools and partnerships do with profiles. */
@Controller
class ProfileMutationController {

    private final Starting starting;
    private final Saving saving;
    private final Handing handing;
    private final Publishing publishing;
    private final Confirming confirming;

    ProfileMutationController(
            Starting starting, Saving saving, Handing handing, Publishing publishing, Confirming confirming) {
        this.starting = starting;
        this.saving = saving;
        this.handing = handing;
        this.publishing = publishing;
        this.confirming = confirming;
    }

    @MutationMapping
    Mono<DraftResult> startProfileDraft(@Argument StartProfileDraftInput input, Actor actor) {
        return starting.start(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> saveProfileDraft(@Argument SaveProfileDraftInput input, Actor actor) {
        return saving.save(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> submitProfile(@Argument SubmitProfileInput input, Actor actor) {
        return handing.submit(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> withdrawProfile(@Argument WithdrawProfileInput input, Actor actor) {
        return handing.withdraw(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> returnProfile(@Argument ReturnProfileInput input, Actor actor) {
        return handing.giveBack(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> publishProfile(@Argument PublishProfileInput input, Actor actor) {
        return publishing.publish(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> confirmProfile(@Argument ConfirmProfileInput input, Actor actor) {
        return confirming.confirm(input, actor);
    }
}
