package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class SocialMapController {

    private final OrganisationStore organisations;
    private final ServiceStore oneService;
    private final ServiceSearch services;
    private final Responsibilities responsibilities;
    private final Keeping<Organisation> keptOrganisations;
    private final Keeping<Service> keptServices;

    SocialMapController(
            OrganisationStore organisations,
            ServiceStore oneService,
            ServiceSearch services,
            Responsibilities responsibilities,
            Keeping<Organisation> keptOrganisations,
            Keeping<Service> keptServices) {
        this.organisations = organisations;
        this.oneService = oneService;
        this.services = services;
        this.responsibilities = responsibilities;
        this.keptOrganisations = keptOrganisations;
        this.keptServices = keptServices;
    }

    @QueryMapping
    Mono<Organisation> organisation(@Argument String id, Actor actor) {
        return organisations
                .whole(List.of(id))
                .next()
                .flatMap(found -> keptOrganisations.readBy(actor, found, Organisation::bare));
    }

    @QueryMapping
    Mono<Page<Organisation>> organisations(@Argument @Nullable List<OrganisationKind> kind, PageRequest page) {
        return organisations.page(kind, page);
    }

    @QueryMapping
    Mono<Service> service(@Argument String id, Actor actor) {
        return oneService.byId(id).flatMap(found -> keptServices.readBy(actor, found, Service::bare));
    }

    @QueryMapping
    Mono<Page<Service>> services(@Argument @Nullable ServiceFilter filter, PageRequest page) {
        return services.page(filter, page);
    }

    @QueryMapping
    Mono<List<Responsibility>> responsibility(
            @Argument @Nullable String postcode,
            @Argument @Nullable String municipality,
            @Argument Sector sector,
            @Argument @Nullable ResponsibilityTheme theme) {
        return responsibilities.of(postcode, municipality, sector, theme);
    }
}
