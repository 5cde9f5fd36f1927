package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the other modules for what the files of the social map name; one statement for each kind. */
@Component
class SocialMapReferences {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final OrganisationStore organisations;
    private final ServiceStore services;
    private final OrganisationUse use;
    private final Positions positions;
    private final Clock clock;

    SocialMapReferences(
            SupportNeeds needs,
            Municipalities municipalities,
            Partnerships partnerships,
            OrganisationStore organisations,
            ServiceStore services,
            OrganisationUse use,
            Positions positions,
            Clock clock) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.services = services;
        this.use = use;
        this.positions = positions;
        this.clock = clock;
    }

    Mono<SocialMapBasis> known(SocialMapFiles files) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        municipalities
                                .byIds(files.municipalities())
                                .map(Municipality::id)
                                .collect(toSet()),
                        partnerships.all().collectList(),
                        organisations.kept().collectMap(Organisation::id, identity()),
                        needed(files).collectList(),
                        services.keptIds().collect(toSet()),
                        positions.of(files.postcodes().stream()))
                .map(found -> new SocialMapBasis(
                        found.getT1(),
                        found.getT2(),
                        found.getT3(),
                        found.getT4(),
                        found.getT5(),
                        found.getT6(),
                        found.getT7()));
    }

    private Flux<Organisation> needed(SocialMapFiles files) {
        var told = files.organisations().stream().map(RegionRecord::id).toList();
        var since = OffsetDateTime.now(clock).minus(StepRules.REGRET);
        return organisations.needed(told, use.named(since).collectList(), since);
    }
}
