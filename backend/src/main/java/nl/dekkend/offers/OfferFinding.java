package nl.dekkend.offers;

import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.needs.Vocabulary;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Place;
import nl.dekkend.socialmap.Organisation;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Works out anew what offers are found by that other modules know: names, and where their schools are. */
@Component
class OfferFinding {

    /** What an offer is found by. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Found(String id, int version, String searchWords, List<Place> nearPlaces) {}

    private final OfferStore offers;
    private final OfferLinks links;
    private final Vocabulary vocabulary;
    private final DatabaseClient sql;

    OfferFinding(OfferStore offers, OfferLinks links, Vocabulary vocabulary, DatabaseClient sql) {
        this.offers = offers;
        this.links = links;
        this.vocabulary = vocabulary;
        this.sql = sql;
    }

    /** Of all of them, also those that people keep. */
    Mono<Void> renew() {
        return offers.all().collectList().filter(all -> !all.isEmpty()).flatMap(this::renew);
    }

    /** Of those that an organisation provides. */
    Mono<Void> renew(String provider) {
        return offers.everyOf(provider)
                .collectList()
                .filter(all -> !all.isEmpty())
                .flatMap(all -> renew(all).then(Mono.defer(() -> described(all))));
    }

    private Mono<Void> described(List<Offer> all) {
        return Flux.fromIterable(all)
                .concatMap(offer -> vocabulary.into("offers.offer", offer.id()))
                .then();
    }

    private Mono<Void> renew(List<Offer> all) {
        return Mono.zip(links.providers(all), links.schools(all))
                .map(known -> all.stream()
                        .map(offer -> found(offer, known.getT1(), known.getT2()))
                        .toList())
                .flatMap(this::write);
    }

    private static Found found(Offer offer, Map<String, Organisation> organisations, Map<String, School> schools) {
        var provider = organisations.get(String.valueOf(offer.providerId()));
        var school = schools.get(String.valueOf(offer.schoolId()));
        return new Found(
                offer.id(),
                offer.version(),
                OfferRules.searchWords(offer.name(), offer.summary(), offer.description(), provider, school),
                OfferRules.places(offer.places(), school));
    }

    private Mono<Void> write(List<Found> found) {
        return sql.sql("""
                update offers.offer o
                   set search_words = r.search_words, near_places = r.near_places
                  from jsonb_to_recordset(cast(:rows as jsonb))
                           as r(id text, version int, search_words text, near_places jsonb)
                 where o.id = r.id and o.version = r.version
                   and (o.search_words, o.near_places) is distinct from (r.search_words, r.near_places)
                """).bind("rows", RegionFile.json(found)).then();
    }
}
