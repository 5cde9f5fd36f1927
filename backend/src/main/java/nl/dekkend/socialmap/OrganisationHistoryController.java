package nl.dekkend.socialmap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

/** What was done with an organisation, to those who keep it. */
@Controller
class OrganisationHistoryController {

    private final History<Organisation> history;

    OrganisationHistoryController(Keeping<Organisation> keeping, BatchLoaderRegistry batches) {
        this.history = keeping.history();
        batches.<Asked<Organisation>, OrganisationRevision>forName(OrganisationRevision.class.getName())
                .registerMappedBatchLoader(
                        (asked, environment) -> history.at(asked, environment, OrganisationRevision::of));
    }

    @BatchMapping(typeName = "Organisation")
    Mono<Map<Organisation, Boolean>> mayKeep(List<Organisation> organisations, GraphQLContext caller) {
        return history.may(organisations, Right.KEEP_SOCIAL_MAP, caller);
    }

    @BatchMapping(typeName = "Organisation")
    Mono<Map<Organisation, Boolean>> mayErase(List<Organisation> organisations, GraphQLContext caller) {
        return history.may(organisations, Right.OVERSEE_SOCIAL_MAP, caller);
    }

    @BatchMapping(typeName = "Organisation")
    Mono<Map<Organisation, List<OrganisationRevision>>> revisions(
            List<Organisation> organisations, GraphQLContext caller) {
        return history.of(organisations, caller, OrganisationRevision::of);
    }

    @SchemaMapping(typeName = "Organisation")
    CompletableFuture<@Nullable OrganisationRevision> revision(
            Organisation organisation,
            @Argument int version,
            DataLoader<Asked<Organisation>, @Nullable OrganisationRevision> words) {
        return words.load(new Asked<>(organisation, version));
    }
}
