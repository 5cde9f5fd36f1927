package nl.dekkend.territory;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.territory.MunicipalityStore.InPartnership;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class PartnershipController {

    private final PartnershipStore partnerships;
    private final MunicipalityStore municipalities;
    private final CoreAreaStore coreAreas;

    PartnershipController(PartnershipStore partnerships, MunicipalityStore municipalities, CoreAreaStore coreAreas) {
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.coreAreas = coreAreas;
    }

    @QueryMapping
    Flux<Partnership> partnerships(@Argument @Nullable Sector sector, @Argument @Nullable String postcode) {
        return partnerships.list(sector, postcode);
    }

    @QueryMapping
    Mono<Partnership> partnership(@Argument String id) {
        return partnerships.byId(id);
    }

    @BatchMapping
    Mono<Map<Partnership, List<Municipality>>> municipalities(List<Partnership> partnerships) {
        return municipalities
                .byPartnerships(ids(partnerships))
                .collectMultimap(InPartnership::partnership, InPartnership::municipality)
                .map(found -> lists(partnerships, Partnership::id, found));
    }

    @BatchMapping
    Mono<Map<Partnership, List<CoreArea>>> coreAreas(List<Partnership> partnerships) {
        return coreAreas
                .byPartnerships(ids(partnerships))
                .collectMultimap(CoreArea::partnershipId)
                .map(found -> lists(partnerships, Partnership::id, found));
    }

    private static List<String> ids(List<Partnership> partnerships) {
        return partnerships.stream().map(Partnership::id).toList();
    }
}
