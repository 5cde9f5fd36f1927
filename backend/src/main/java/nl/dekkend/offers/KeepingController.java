package nl.dekkend.offers;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Keeping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep an offer do with it. */
@Controller
class KeepingController {

    private static final Right KEEP = Right.KEEP_OFFERS;

    private final OfferSaving saving;
    private final OfferSteps steps;
    private final Keeping<Offer> keeping;

    KeepingController(OfferSaving saving, OfferSteps steps, Keeping<Offer> keeping) {
        this.saving = saving;
        this.steps = steps;
        this.keeping = keeping;
    }

    @MutationMapping
    Mono<KeepingResult> saveOffer(@Argument SaveOfferInput input, Actor actor) {
        return saving.save(input, actor).map(KeepingResult::of);
    }

    @MutationMapping
    Mono<KeepingResult> confirmOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.confirm(input.knock("confirmOffer", KEEP, actor)).map(KeepingResult::of);
    }

    @MutationMapping
    Mono<KeepingResult> withdrawOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.withdraw(input.knock("withdrawOffer", KEEP, actor)).map(KeepingResult::of);
    }

    @MutationMapping
    Mono<KeepingResult> restoreOffer(@Argument OfferStepInput input, Actor actor) {
        return steps.restore(input.knock("restoreOffer", KEEP, actor)).map(KeepingResult::of);
    }

    @MutationMapping
    Mono<KeepingResult> eraseOfferRevision(@Argument OfferStepInput input, Actor actor) {
        var knock = input.knock("eraseOfferRevision", Right.ERASE_OFFER_TEXTS, actor);
        return keeping.steps().erase(knock).map(KeepingResult::of);
    }
}
