package nl.dekkend.offers;

import java.util.List;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The question what there is just over the border. */
@Controller
class NeighbourController {

    private final Neighbours neighbours;

    NeighbourController(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @QueryMapping
    Mono<Page<Offer>> neighbouringOffers(
            @Argument @Nullable String postcode,
            @Argument @Nullable String municipality,
            @Argument Sector sector,
            @Argument @Nullable List<String> supportNeed,
            @Argument double withinKm,
            PageRequest page) {
        return neighbours.page(new NeighbourQuestion(postcode, municipality, sector, supportNeed, withinKm), page);
    }
}
