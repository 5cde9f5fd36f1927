package nl.dekkend.offers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Point;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.Postcodes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the other modules for what offers name; one statement for each kind. */
@Component
class OfferReferences {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Schools schools;
    private final Postcodes postcodes;

    OfferReferences(
            SupportNeeds needs,
            Municipalities municipalities,
            Partnerships partnerships,
            Organisations organisations,
            Schools schools,
            Postcodes postcodes) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.schools = schools;
        this.postcodes = postcodes;
    }

    Mono<KnownElsewhere> known(OfferNames names) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        municipalities
                                .byIds(names.municipalities())
                                .map(Municipality::id)
                                .collect(toSet()),
                        partnerships
                                .byIds(names.partnerships())
                                .map(Partnership::id)
                                .collect(toSet()),
                        organisations.byIds(names.providers()).collectMap(Organisation::id, identity()),
                        schools.byIds(names.schools()).collectMap(School::id, identity()),
                        positions(names.postcodes()))
                .map(found -> new KnownElsewhere(
                        found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5(), found.getT6()));
    }

    private Mono<Map<String, Point>> positions(Collection<String> digits) {
        return postcodes.find(digits).collectList().map(PlaceRules::positions);
    }
}
