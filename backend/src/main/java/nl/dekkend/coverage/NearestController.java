package nl.dekkend.coverage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.schools.NearestSchools;
import nl.dekkend.schools.NearestSchools.Found;
import nl.dekkend.schools.NearestSchools.Wanted;
import nl.dekkend.schools.School;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Where one has to go from a white spot. */
@Controller
class NearestController {

    NearestController(NearestSchools nearest, BatchLoaderRegistry batches) {
        batches.<Wanted, Found>forName("nearestSchools")
                .registerMappedBatchLoader((wanted, environment) -> nearest.of(wanted));
    }

    @SchemaMapping
    CompletableFuture<@Nullable School> nearestSchool(CoverageCell cell, DataLoader<Wanted, Found> nearestSchools) {
        return nearest(cell, nearestSchools)
                .thenApply(found -> found.map(Found::school).orElse(null));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Double> nearestDistanceKm(CoverageCell cell, DataLoader<Wanted, Found> nearestSchools) {
        return nearest(cell, nearestSchools)
                .thenApply(found -> found.map(Found::km).orElse(null));
    }

    private static CompletableFuture<Optional<Found>> nearest(CoverageCell cell, DataLoader<Wanted, Found> nearest) {
        if (cell.middle() == null) return CompletableFuture.completedFuture(Optional.empty());
        var wanted = new Wanted(cell.middle(), cell.needIds(), cell.coreArea().partnershipId(), cell.schoolsHere());
        return nearest.load(wanted).thenApply(Optional::ofNullable);
    }
}
