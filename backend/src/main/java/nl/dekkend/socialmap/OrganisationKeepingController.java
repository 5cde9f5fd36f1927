package nl.dekkend.socialmap;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Keeping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep an organisation do with it. */
@Controller
class OrganisationKeepingController {

    private static final Right OVERSEE = Right.OVERSEE_SOCIAL_MAP;

    private final OrganisationSaving saving;
    private final Keeping<Organisation> keeping;
    private final SocialMapSteps steps;

    OrganisationKeepingController(OrganisationSaving saving, Keeping<Organisation> keeping, SocialMapSteps steps) {
        this.saving = saving;
        this.keeping = keeping;
        this.steps = steps;
    }

    @MutationMapping
    Mono<OrganisationResult> saveOrganisation(@Argument SaveOrganisationInput input, Actor actor) {
        return saving.save(input, actor).map(OrganisationResult::of);
    }

    @MutationMapping
    Mono<OrganisationResult> confirmOrganisation(@Argument OrganisationStepInput input, Actor actor) {
        var knock = input.knock("confirmOrganisation", Right.KEEP_SOCIAL_MAP, actor);
        return keeping.steps().confirm(knock).map(OrganisationResult::of);
    }

    @MutationMapping
    Mono<OrganisationResult> withdrawOrganisation(@Argument OrganisationStepInput input, Actor actor) {
        return steps.withdrawOrganisation(input.knock("withdrawOrganisation", OVERSEE, actor))
                .map(OrganisationResult::of);
    }

    @MutationMapping
    Mono<OrganisationResult> restoreOrganisation(@Argument OrganisationStepInput input, Actor actor) {
        return steps.restoreOrganisation(input.knock("restoreOrganisation", OVERSEE, actor))
                .map(OrganisationResult::of);
    }

    @MutationMapping
    Mono<OrganisationResult> eraseOrganisationRevision(@Argument OrganisationStepInput input, Actor actor) {
        var knock = input.knock("eraseOrganisationRevision", OVERSEE, actor);
        return keeping.steps().erase(knock).map(OrganisationResult::of);
    }
}
