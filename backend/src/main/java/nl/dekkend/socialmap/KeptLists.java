package nl.dekkend.socialmap;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what somebody keeps. */
@Component
class KeptLists {

    private static final String OWN = "(organisation_id = any(:own) or service_area && :everywhere)";

    private final ServiceStore services;
    private final OrganisationStore organisations;
    private final OrganisationKeepers keepers;
    private final Reaches reaches;
    private final Clock clock;

    KeptLists(
            ServiceStore services,
            OrganisationStore organisations,
            OrganisationKeepers keepers,
            Reaches reaches,
            Clock clock) {
        this.services = services;
        this.organisations = organisations;
        this.keepers = keepers;
        this.reaches = reaches;
        this.clock = clock;
    }

    Mono<Page<Service>> services(@Nullable KeptFilter filter, PageRequest page, Actor actor) {
        var asked = Objects.requireNonNullElse(filter, KeptFilter.NONE);
        var conditions = asked.conditions(clock).text(asked.text(), "search_text", "translated_text");
        var own = actor.roles().contains(Role.PROVIDER) ? actor.scope().organisations() : Set.<String>of();
        return reaches.of(actor)
                .map(reach -> conditions
                        .and(OWN)
                        .with("own", own.toArray(String[]::new))
                        .with("everywhere", reach.everywhere().toArray(String[]::new)))
                .flatMap(mine -> services.kept(mine, page));
    }

    Mono<Page<Organisation>> organisations(@Nullable KeptFilter filter, PageRequest page, Actor actor) {
        var asked = Objects.requireNonNullElse(filter, KeptFilter.NONE);
        var conditions = asked.conditions(clock).text(asked.text(), "search_text");
        return keepers.own(actor)
                .map(own -> conditions.any(own, "own", "id = any(:own)"))
                .flatMap(mine -> organisations.kept(mine, page));
    }
}
