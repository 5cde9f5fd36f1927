package nl.dekkend.offers;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

/** What was done with an offer, to those who keep it. */
@Controller
class RevisionController {

    private final History<Offer> history;

    RevisionController(Keeping<Offer> keeping, BatchLoaderRegistry batches) {
        this.history = keeping.history();
        batches.<Asked<Offer>, OfferRevision>forName(OfferRevision.class.getName())
                .registerMappedBatchLoader((asked, environment) -> history.at(asked, environment, OfferRevision::of));
    }

    @BatchMapping(typeName = "Offer")
    Mono<Map<Offer, List<OfferRevision>>> revisions(List<Offer> offers, GraphQLContext caller) {
        return history.of(offers, caller, OfferRevision::of);
    }

    @SchemaMapping(typeName = "Offer")
    CompletableFuture<@Nullable OfferRevision> revision(
            Offer offer, @Argument int version, DataLoader<Asked<Offer>, @Nullable OfferRevision> words) {
        return words.load(new Asked<>(offer, version));
    }
}
