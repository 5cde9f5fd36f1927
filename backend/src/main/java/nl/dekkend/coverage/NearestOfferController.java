package nl.dekkend.coverage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.offers.NearestOffers;
import nl.dekkend.offers.NearestOffers.Found;
import nl.dekkend.offers.NearestOffers.From;
import nl.dekkend.offers.NearestOffers.Wanted;
import nl.dekkend.offers.Offer;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What else there is for a child at a white spot. */
@Controller
class NearestOfferController {

    NearestOfferController(NearestOffers nearest, BatchLoaderRegistry batches) {
        batches.<Wanted, Found>forName("nearestOffers")
                .registerMappedBatchLoader((wanted, environment) -> nearest.of(wanted));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Offer> nearestAlternative(CoverageCell cell, DataLoader<Wanted, Found> nearestOffers) {
        return nearest(cell, nearestOffers)
                .thenApply(found -> found.map(Found::offer).orElse(null));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Double> nearestAlternativeKm(
            CoverageCell cell, DataLoader<Wanted, Found> nearestOffers) {
        return nearest(cell, nearestOffers)
                .thenApply(found -> found.map(Found::km).orElse(null));
    }

    private static CompletableFuture<Optional<Found>> nearest(CoverageCell cell, DataLoader<Wanted, Found> nearest) {
        if (cell.middle() == null) return CompletableFuture.completedFuture(Optional.empty());
        var from = new From(cell.middle(), cell.coreArea().partnershipId(), cell.municipalities());
        return nearest.load(new Wanted(from, cell.needIds())).thenApply(Optional::ofNullable);
    }
}
