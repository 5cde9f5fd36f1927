package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static nl.dekkend.graphql.Batches.linked;
import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class OrganisationController {

    private final ServiceStore services;
    private final Partnerships partnerships;

    OrganisationController(ServiceStore services, Partnerships partnerships) {
        this.services = services;
        this.partnerships = partnerships;
    }

    @BatchMapping
    Mono<Map<Organisation, @Nullable Partnership>> partnership(List<Organisation> organisations) {
        return linked(organisations, Organisation::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping(field = "services", typeName = "Organisation")
    Mono<Map<Organisation, List<Service>>> servicesOf(List<Organisation> organisations) {
        return services.byOrganisations(
                        organisations.stream().map(Organisation::id).toList())
                .collectMultimap(Service::organisationId, identity())
                .map(found -> lists(organisations, Organisation::id, found));
    }
}
