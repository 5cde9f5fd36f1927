package nl.dekkend.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.graphql.Known;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What there is and what is missing, of a partnership or of one core area in it. */
@Controller
class CoverageController {

    private record Asked(String partnership, @Nullable SchoolYear schoolYear) {}

    private final Coverage coverage;
    private final Partnerships partnerships;

    CoverageController(Coverage coverage, Partnerships partnerships, BatchLoaderRegistry batches) {
        this.coverage = coverage;
        this.partnerships = partnerships;
        batches.<Asked, List<CoverageCell>>forName("coverage")
                .registerMappedBatchLoader((asked, environment) -> cells(asked));
    }

    @QueryMapping
    Mono<List<CoverageCell>> coverage(@Argument String partnership, @Argument @Nullable SchoolYear schoolYear) {
        return Known.require("partnership", partnership, partnerships::byIds, Partnership::id)
                .then(Mono.defer(() -> coverage.of(partnership, schoolYear)))
                .map(Region::cells);
    }

    @SchemaMapping
    CompletableFuture<List<CoverageCell>> coverage(
            CoreArea area, @Argument @Nullable SchoolYear schoolYear, DataLoader<Asked, List<CoverageCell>> coverage) {
        return coverage.load(new Asked(area.partnershipId(), schoolYear))
                .thenApply(cells -> cells.stream()
                        .filter(cell -> cell.coreArea().id().equals(area.id()))
                        .toList());
    }

    /** Core areas of one partnership are worked out once; of several, one partnership after the other. */
    private Mono<Map<Asked, List<CoverageCell>>> cells(Set<Asked> asked) {
        return Flux.fromIterable(asked)
                .concatMap(one ->
                        coverage.of(one.partnership(), one.schoolYear()).map(region -> Map.entry(one, region.cells())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
