package nl.dekkend.schools.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.Partnerships.WholeMunicipality;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Postcodes;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Works out everything that follows from register, territory and facts, for all locations at once. */
@Component
class Settlement {

    private final WhereaboutsStore whereabouts;
    private final ListingStore listing;
    private final Postcodes postcodes;
    private final Municipalities municipalities;
    private final Partnerships partnerships;

    Settlement(
            WhereaboutsStore whereabouts,
            ListingStore listing,
            Postcodes postcodes,
            Municipalities municipalities,
            Partnerships partnerships) {
        this.whereabouts = whereabouts;
        this.listing = listing;
        this.postcodes = postcodes;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
    }

    /** Tells which locations are different now. */
    Mono<Set<String>> settle() {
        return Flux.concat(places(), Flux.defer(listing::renew), Flux.defer(whereabouts::saveCoreAreas))
                .collect(Collectors.toSet())
                .delayUntil(changed -> changed.isEmpty() ? Mono.empty() : listing.count());
    }

    /** What follows from names alone. */
    Mono<Set<String>> settleNames() {
        return listing.renew().collect(Collectors.toSet());
    }

    /** What follows from memberships alone. */
    Mono<Set<String>> settlePlaces() {
        return places().collect(Collectors.toSet());
    }

    /** What follows from core areas alone. */
    Mono<Set<String>> settleCoreAreas() {
        return whereabouts.saveCoreAreas().collect(Collectors.toSet());
    }

    private Flux<String> places() {
        return whereabouts.sites().flatMap(this::find).flatMapMany(whereabouts::save);
    }

    private Mono<List<Whereabouts>> find(List<Site> sites) {
        return Mono.zip(
                around(sites),
                whereabouts.memberships(),
                (around, memberships) -> sites.stream()
                        .map(site -> WhereaboutsRules.find(site, around, memberships(site, memberships)))
                        .toList());
    }

    private Mono<Surroundings> around(List<Site> sites) {
        var codes = distinct(sites, Site::municipality);
        return Mono.zip(
                        postcodes.find(distinct(sites, Site::digits)).collectMap(PostcodeArea::postcode),
                        municipalities.byIds(codes).collectMap(Municipality::id),
                        whole(codes, Sector.PRIMARY),
                        whole(codes, Sector.SECONDARY))
                .map(found -> new Surroundings(
                        found.getT1(),
                        found.getT2(),
                        Map.of(Sector.PRIMARY, found.getT3(), Sector.SECONDARY, found.getT4())));
    }

    private Mono<Map<String, String>> whole(Collection<String> codes, Sector sector) {
        return partnerships
                .holdingWhole(codes, sector)
                .collectMap(WholeMunicipality::municipality, WholeMunicipality::partnership);
    }

    private static Set<String> distinct(List<Site> sites, Function<Site, ? extends @Nullable String> property) {
        return sites.stream().map(property).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> memberships(Site site, Map<String, Collection<String>> memberships) {
        return Set.copyOf(memberships.getOrDefault(site.school(), List.of()));
    }
}
