package nl.dekkend.socialmap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Asked;
import nl.dekkend.keeping.History;
import nl.dekkend.keeping.Keeping;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What was done with a service, to those who keep it. */
@Controller
class ServiceHistoryController {

    private final History<Service> history;
    private final Reaches reaches;

    ServiceHistoryController(Keeping<Service> keeping, Reaches reaches, BatchLoaderRegistry batches) {
        this.history = keeping.history();
        this.reaches = reaches;
        batches.<Asked<Service>, ServiceRevision>forName(ServiceRevision.class.getName())
                .registerMappedBatchLoader((asked, environment) -> history.at(asked, environment, ServiceRevision::of));
    }

    @BatchMapping(typeName = "Service")
    Mono<Map<Service, Boolean>> mayKeep(List<Service> services, GraphQLContext caller) {
        return history.may(services, Right.KEEP_SOCIAL_MAP, caller);
    }

    @BatchMapping(typeName = "Service")
    Mono<Map<Service, Boolean>> mayWithdraw(List<Service> services, GraphQLContext caller) {
        var actor = caller.getOrDefault(Actor.class, Actor.ANONYMOUS);
        return Mono.zip(history.may(services, Right.KEEP_SOCIAL_MAP, caller), reaches.of(actor))
                .map(known -> Batches.everyKey(
                        services,
                        one -> Boolean.TRUE.equals(known.getT1().get(one))
                                && ServiceOwnerRules.whole(one, actor, known.getT2())
                                        .isEmpty()));
    }

    @BatchMapping(typeName = "Service")
    Mono<Map<Service, Boolean>> mayErase(List<Service> services, GraphQLContext caller) {
        return history.may(services, Right.OVERSEE_SOCIAL_MAP, caller);
    }

    @BatchMapping(typeName = "Service")
    Mono<Map<Service, List<ServiceRevision>>> revisions(List<Service> services, GraphQLContext caller) {
        return history.of(services, caller, ServiceRevision::of);
    }

    @SchemaMapping(typeName = "Service")
    CompletableFuture<@Nullable ServiceRevision> revision(
            Service service, @Argument int version, DataLoader<Asked<Service>, @Nullable ServiceRevision> words) {
        return words.load(new Asked<>(service, version));
    }
}
