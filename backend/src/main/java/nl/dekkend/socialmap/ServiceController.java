package nl.dekkend.socialmap;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.everyKey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ServiceController {

    private final Organisations organisations;
    private final SupportNeeds needs;
    private final Municipalities municipalities;

    ServiceController(Organisations organisations, SupportNeeds needs, Municipalities municipalities) {
        this.organisations = organisations;
        this.needs = needs;
        this.municipalities = municipalities;
    }

    @BatchMapping
    Mono<Map<Service, Organisation>> organisation(List<Service> services) {
        return organisationsOf(services)
                .map(found -> everyKey(services, one -> Objects.requireNonNull(found.get(one.organisationId()))));
    }

    @BatchMapping
    Mono<Map<Service, List<ContactPoint>>> contacts(List<Service> services) {
        return organisationsOf(services)
                .map(found -> everyKey(services, one -> ContactRules.of(one, found.get(one.organisationId()))));
    }

    private Mono<Map<String, Organisation>> organisationsOf(List<Service> services) {
        var ids = services.stream().map(Service::organisationId).distinct().toList();
        return organisations.byIds(ids).collectMap(Organisation::id, identity());
    }

    @BatchMapping
    Mono<Map<Service, List<SupportNeed>>> supportNeeds(List<Service> services) {
        return needs.byIds(all(services, Service::needIds))
                .collectList()
                .map(found -> everyKey(
                        services,
                        one -> found.stream()
                                .filter(need -> one.needIds().contains(need.id()))
                                .toList()));
    }

    @BatchMapping
    Mono<Map<Service, List<Municipality>>> serviceArea(List<Service> services) {
        return municipalities
                .byIds(all(services, Service::municipalityIds))
                .sort(comparing(Municipality::name))
                .collectList()
                .map(found -> everyKey(
                        services,
                        one -> found.stream()
                                .filter(municipality -> one.municipalityIds().contains(municipality.id()))
                                .toList()));
    }

    private static Set<String> all(List<Service> services, Function<Service, Collection<String>> ids) {
        return services.stream().map(ids).flatMap(Collection::stream).collect(toSet());
    }
}
