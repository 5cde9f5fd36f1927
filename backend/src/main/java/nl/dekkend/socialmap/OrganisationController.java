package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.graphql.Batches;
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
        return partnerships
                .byIds(organisations.stream()
                        .map(Organisation::partnershipId)
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .collectMap(Partnership::id, identity())
                .map(found -> Batches.<Organisation, @Nullable Partnership>everyKey(
                        organisations, one -> found.get(one.partnershipId())));
    }

    @BatchMapping(field = "services", typeName = "Organisation")
    Mono<Map<Organisation, List<Service>>> servicesOf(List<Organisation> organisations) {
        return services.byOrganisations(
                        organisations.stream().map(Organisation::id).toList())
                .collectMultimap(Service::organisationId, identity())
                .map(found -> everyKey(organisations, one -> List.copyOf(found.getOrDefault(one.id(), List.of()))));
    }
}
