package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.Postcodes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the other modules for what the files of the social map name; one statement for each kind. */
@Component
class SocialMapReferences {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final Postcodes postcodes;

    SocialMapReferences(
            SupportNeeds needs, Municipalities municipalities, Partnerships partnerships, Postcodes postcodes) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.postcodes = postcodes;
    }

    Mono<SocialMapBasis> known(SocialMapFiles files) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        municipalities
                                .byIds(files.municipalities())
                                .map(Municipality::id)
                                .collect(toSet()),
                        partnerships.all().collectList(),
                        positions(files.postcodes()))
                .map(found -> new SocialMapBasis(found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    private Mono<Map<String, Point>> positions(List<String> digits) {
        return postcodes.find(digits).collectList().map(PlaceRules::positions);
    }
}
