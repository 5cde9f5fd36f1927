package nl.dekkend.socialmap;

import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.Postcodes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the postcodes of places lie. */
@Component
class Positions {

    private final Postcodes postcodes;

    Positions(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    /** The middle of each that is known, by its four digits. */
    Mono<Map<String, Point>> of(Stream<String> digits) {
        return postcodes.find(digits.distinct().toList()).collectList().map(PlaceRules::positions);
    }
}
