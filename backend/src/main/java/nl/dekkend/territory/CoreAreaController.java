package nl.dekkend.territory;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
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
        return linked(areas, CoreArea::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping
    Mono<Map<CoreArea, @Nullable Municipality>> municipality(List<CoreArea> areas) {
        return linked(areas, CoreArea::municipalityId, municipalities::byIds, Municipality::id);
    }
}
