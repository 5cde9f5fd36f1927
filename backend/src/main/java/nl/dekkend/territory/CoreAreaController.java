package nl.dekkend.territory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.graphql.Batches;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class CoreAreaController {

    private final CoreAreas coreAreas;
    private final Partnerships partnerships;
    private final Municipalities municipalities;

    CoreAreaController(CoreAreas coreAreas, Partnerships partnerships, Municipalities municipalities) {
        this.coreAreas = coreAreas;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Mono<CoreArea> coreArea(@Argument String id) {
        return coreAreas.byId(id);
    }

    @BatchMapping
    Mono<Map<CoreArea, @Nullable Partnership>> partnership(List<CoreArea> areas) {
        return partnerships
                .byIds(areas.stream().map(CoreArea::partnershipId).toList())
                .collectMap(Partnership::id)
                .map(found -> Batches.<CoreArea, @Nullable Partnership>everyKey(
                        areas, area -> found.get(area.partnershipId())));
    }

    @BatchMapping
    Mono<Map<CoreArea, @Nullable Municipality>> municipality(List<CoreArea> areas) {
        var ids = areas.stream()
                .map(CoreArea::municipalityId)
                .filter(Objects::nonNull)
                .toList();
        return municipalities
                .byIds(ids)
                .collectMap(Municipality::id)
                .map(found -> Batches.<CoreArea, @Nullable Municipality>everyKey(
                        areas, area -> found.get(area.municipalityId())));
    }
}
