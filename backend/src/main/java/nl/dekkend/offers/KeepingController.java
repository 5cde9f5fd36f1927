package nl.dekkend.offers;

import nl.dekkend.identity.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep an offer do with it. */
@Controller
class KeepingController {

    private final OfferSaving saving;
    private final OfferSteps steps;
    private final RevisionErasing erasing;

    KeepingController(OfferSaving saving, OfferSteps steps, RevisionErasing erasing) {
        this.saving = saving;
        this.steps = steps;
        this.erasing = erasing;
    }

    @MutationMapping
    Mono<KeepingResult> saveOffer(@Argument SaveOfferInput input, Actor actor) {
        return saving.save(input, actor);
    }

    @MutationMapping
    Mono<KeepingResult> confirmOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.confirm(input, actor);
    }

    @MutationMapping
    Mono<KeepingResult> withdrawOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.withdraw(input, actor);
    }

    @MutationMapping
    Mono<KeepingResult> restoreOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.restore(input, actor);
    }

    @MutationMapping
    Mono<KeepingResult> eraseOfferRevision(@Argument OfferStepInput input, Actor actor) {
        return erasing.erase(input, actor);
    }
}
