package nl.dekkend.schools;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.shared.SchoolYear;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A batch mapping takes no arguments, so both fields load through one loader: one statement for them together. */
@Controller
class PupilCountController {

    private final PupilCountStore counts;

    PupilCountController(PupilCountStore counts, BatchLoaderRegistry loaders) {
        this.counts = counts;
        loaders.forTypePair(String.class, PupilCounts.class)
                .registerMappedBatchLoader((schools, environment) -> load(schools));
    }

    @SchemaMapping(typeName = "School")
    CompletableFuture<@Nullable Integer> pupils(
            School school, @Argument @Nullable SchoolYear schoolYear, DataLoader<String, PupilCounts> counts) {
        return schoolYear == null
                ? CompletableFuture.completedFuture(school.newestPupils())
                : counts.load(school.id()).thenApply(all -> all.in(schoolYear));
    }

    @SchemaMapping(typeName = "School")
    CompletableFuture<List<PupilCount>> pupilCounts(School school, DataLoader<String, PupilCounts> counts) {
        return counts.load(school.id()).thenApply(PupilCounts::all);
    }

    private Mono<Map<String, PupilCounts>> load(Set<String> schools) {
        return counts.bySchool(schools)
                .map(found -> everyKey(
                        schools, school -> new PupilCounts(List.copyOf(found.getOrDefault(school, List.of())))));
    }
}
