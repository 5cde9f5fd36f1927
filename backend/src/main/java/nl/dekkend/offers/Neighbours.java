package nl.dekkend.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Refused;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Postcodes;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what others have just over the border. */
@Component
class Neighbours {

    /** How far the edge of a municipality lies from its middle, in kilometres: what is for it may stand there. */
    private static final double TO_THE_EDGE = 25;

    /** Where a child lives, and whose it is. */
    private record Home(@Nullable Point middle, Set<String> partnerships) {}

    private final NeighbourStore store;
    private final SupportNeeds needs;
    private final Postcodes postcodes;
    private final Municipalities municipalities;
    private final Partnerships partnerships;

    Neighbours(
            NeighbourStore store,
            SupportNeeds needs,
            Postcodes postcodes,
            Municipalities municipalities,
            Partnerships partnerships) {
        this.store = store;
        this.needs = needs;
        this.postcodes = postcodes;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
    }

    Mono<Page<Offer>> page(NeighbourQuestion asked, PageRequest page) {
        asked.check();
        return needs.narrow(new Conditions(), asked.supportNeed())
                .zipWith(home(asked))
                .flatMap(found -> page(found.getT1(), found.getT2(), asked, page));
    }

    private Mono<Page<Offer>> page(Conditions conditions, Home home, NeighbourQuestion asked, PageRequest page) {
        var middle = home.middle();
        if (middle == null) return Mono.just(Page.of(List.of(), false, false, 0));
        return municipalities
                .around(List.of(middle), asked.withinKm() + TO_THE_EDGE)
                .map(around -> new Neighbourhood(
                        middle,
                        asked.sector(),
                        home.partnerships(),
                        around.getOrDefault(middle, Map.of()),
                        asked.withinKm()))
                .flatMap(here -> store.page(conditions, here, page));
    }

    private Mono<Home> home(NeighbourQuestion asked) {
        var postcode = asked.postcode();
        return postcode == null
                ? inMunicipality(String.valueOf(asked.municipality()), asked.sector())
                : postcodes
                        .find(postcode)
                        .map(area -> at(area, asked.sector()))
                        .switchIfEmpty(Mono.error(() -> Refused.input(
                                "Nobody knows where postcode " + postcode + " is. Check its digits.", "postcode")));
    }

    private static Home at(PostcodeArea area, Sector sector) {
        return new Home(
                area.location(), Stream.ofNullable(area.partnershipId(sector)).collect(toUnmodifiableSet()));
    }

    private Mono<Home> inMunicipality(String id, Sector sector) {
        return municipalities
                .byId(id)
                .switchIfEmpty(Mono.error(() -> FilterRules.unknown("municipality", id)))
                .zipWith(partnerships.in(id).collectList())
                .map(found -> new Home(found.getT1().centre(), codes(found.getT2(), sector)));
    }

    private static Set<String> codes(List<Partnership> partnerships, Sector sector) {
        return partnerships.stream()
                .filter(partnership -> partnership.sector() == sector)
                .map(Partnership::id)
                .collect(toUnmodifiableSet());
    }
}
