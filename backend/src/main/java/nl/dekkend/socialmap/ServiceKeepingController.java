package nl.dekkend.socialmap;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Keeping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep a service do with it. */
@Controller
class ServiceKeepingController {

    private static final Right KEEP = Right.KEEP_SOCIAL_MAP;

    private final ServiceSaving saving;
    private final Keeping<Service> keeping;
    private final SocialMapSteps steps;

    ServiceKeepingController(ServiceSaving saving, Keeping<Service> keeping, SocialMapSteps steps) {
        this.saving = saving;
        this.keeping = keeping;
        this.steps = steps;
    }

    @MutationMapping
    Mono<ServiceResult> saveService(@Argument SaveServiceInput input, Actor actor) {
        return saving.save(input, actor).map(ServiceResult::of);
    }

    @MutationMapping
    Mono<ServiceResult> confirmService(@Argument ServiceStepInput input, Actor actor) {
        return keeping.steps()
                .confirm(input.knock("confirmService", KEEP, actor))
                .map(ServiceResult::of);
    }

    @MutationMapping
    Mono<ServiceResult> withdrawService(@Argument ServiceStepInput input, Actor actor) {
        return steps.withdrawService(input.knock("withdrawService", KEEP, actor))
                .map(ServiceResult::of);
    }

    @MutationMapping
    Mono<ServiceResult> restoreService(@Argument ServiceStepInput input, Actor actor) {
        return steps.restoreService(input.knock("restoreService", KEEP, actor)).map(ServiceResult::of);
    }

    @MutationMapping
    Mono<ServiceResult> eraseServiceRevision(@Argument ServiceStepInput input, Actor actor) {
        var knock = input.knock("eraseServiceRevision", Right.OVERSEE_SOCIAL_MAP, actor);
        return steps.eraseService(knock).map(ServiceResult::of);
    }
}
