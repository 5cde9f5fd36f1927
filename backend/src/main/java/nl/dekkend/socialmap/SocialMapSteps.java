package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes services and organisations out of every list and brings them back, with an eye to what leans on them. */
@Component
class SocialMapSteps {

    private final Keeping<Service> services;
    private final Keeping<Organisation> organisations;
    private final OrganisationStore store;
    private final ServiceStore serviceStore;
    private final LeaningStore leaning;
    private final Reaches reaches;
    private final OrganisationUse use;

    SocialMapSteps(
            Keeping<Service> services,
            Keeping<Organisation> organisations,
            OrganisationStore store,
            ServiceStore serviceStore,
            LeaningStore leaning,
            Reaches reaches,
            OrganisationUse use) {
        this.services = services;
        this.organisations = organisations;
        this.store = store;
        this.serviceStore = serviceStore;
        this.leaning = leaning;
        this.reaches = reaches;
        this.use = use;
    }

    Mono<Outcome<Service>> withdrawService(Knock knock) {
        return services.steps().withdraw(knock, service -> all(knock, service, Mono.just(List.of())));
    }

    Mono<Outcome<Service>> restoreService(Knock knock) {
        return services.steps().restore(knock, Mono.empty(), service -> all(knock, service, ofWhom(service)));
    }

    Mono<Outcome<Service>> eraseService(Knock knock) {
        return services.steps().erase(knock, service -> all(knock, service, Mono.just(List.of())));
    }

    private Mono<List<Problem>> all(Knock knock, Service service, Mono<List<Problem>> more) {
        return reaches.of(knock.actor())
                .map(reach -> ServiceOwnerRules.whole(service, knock.actor(), reach))
                .flatMap(problems -> problems.isEmpty() ? more : Mono.just(problems));
    }

    private Mono<List<Problem>> ofWhom(Service service) {
        var organisation = List.of(service.organisationId());
        return Mono.zip(
                        store.whole(organisation).single(),
                        serviceStore.byOrganisations(organisation).count())
                .map(known -> LeaningRules.back(known.getT1(), known.getT2()));
    }

    Mono<Outcome<Organisation>> withdrawOrganisation(Knock knock) {
        return organisations.steps().withdraw(knock, this::leaning);
    }

    Mono<Outcome<Organisation>> restoreOrganisation(Knock knock) {
        return organisations.steps().restore(knock);
    }

    private Mono<List<Problem>> leaning(Organisation organisation) {
        var id = organisation.id();
        return Mono.zip(
                        serviceStore
                                .byOrganisations(List.of(id))
                                .map(Service::name)
                                .collectList(),
                        use.needing(id).collectList(),
                        leaning.responsibilities(id),
                        leaning.desks(id))
                .map(on -> new Leaning(on.getT1(), on.getT2(), on.getT3(), on.getT4()))
                .map(on -> LeaningRules.problems(organisation, on));
    }
}
