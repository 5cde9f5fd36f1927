package nl.dekkend.coverage;

import java.util.List;
import nl.dekkend.graphql.Known;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What schools near each other know, and what they could use. */
@Controller
class ExpertiseController {

    private final Coverage coverage;
    private final CoreAreas coreAreas;

    ExpertiseController(Coverage coverage, CoreAreas coreAreas) {
        this.coverage = coverage;
        this.coreAreas = coreAreas;
    }

    @QueryMapping
    Mono<List<ExpertiseGap>> expertiseGaps(@Argument String coreArea, @Argument @Nullable SchoolYear schoolYear) {
        return Known.require("coreArea", coreArea, coreAreas::byIds, CoreArea::id)
                .then(Mono.defer(() -> coreAreas.byId(coreArea)))
                .flatMap(area -> coverage.of(area.partnershipId(), schoolYear).map(region -> region.gaps(area)));
    }
}
