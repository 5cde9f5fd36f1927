package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up what somebody names in a service. */
@Component
class ServiceReferences {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final OrganisationStore organisations;
    private final ServiceStore services;
    private final OrganisationKeepers keepers;
    private final Reaches reaches;
    private final Positions positions;

    ServiceReferences(
            SupportNeeds needs,
            Municipalities municipalities,
            OrganisationStore organisations,
            ServiceStore services,
            OrganisationKeepers keepers,
            Reaches reaches,
            Positions positions) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.services = services;
        this.keepers = keepers;
        this.reaches = reaches;
        this.positions = positions;
    }

    Mono<ServiceBasis> known(SaveServiceInput input, @Nullable Service before, Actor actor) {
        return organisations
                .whole(ids(input, before))
                .collectMap(Organisation::id, identity())
                .flatMap(found -> known(input, actor, found));
    }

    private static Set<String> ids(SaveServiceInput input, @Nullable Service before) {
        return Stream.concat(
                        Stream.of(input.organisation()),
                        Stream.ofNullable(before).map(Service::organisationId))
                .collect(toSet());
    }

    private Mono<ServiceBasis> known(SaveServiceInput input, Actor actor, Map<String, Organisation> found) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        there(input.serviceArea()),
                        keepers.among(found.values(), actor, Right.KEEP_SOCIAL_MAP),
                        services.byOrganisations(Set.of(input.organisation())).count(),
                        reaches.of(actor),
                        positions.of(input.places().stream().flatMap(PlaceInput::digits)))
                .map(all -> new ServiceBasis(
                        all.getT1(),
                        all.getT2(),
                        found,
                        all.getT3(),
                        all.getT4().intValue(),
                        all.getT5(),
                        all.getT6()));
    }

    private Mono<Set<String>> there(Collection<String> ids) {
        return municipalities.byIds(ids).map(Municipality::id).collect(toSet());
    }
}
