package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the other modules for what the files of the social map name; one statement for each kind. */
@Component
class SocialMapReferences {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final OrganisationStore organisations;
    private final Positions positions;

    SocialMapReferences(
            SupportNeeds needs,
            Municipalities municipalities,
            Partnerships partnerships,
            OrganisationStore organisations,
            Positions positions) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.positions = positions;
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
                        positions.of(files.postcodes().stream()))
                .map(found ->
                        new SocialMapBasis(found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5()));
    }
}
