package nl.dekkend.offers;

import java.util.List;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Instruments;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.KeptKind;
import nl.dekkend.keeping.KeptSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers as a kind of record that people keep. */
@Configuration(proxyBeanMethods = false)
class OfferAsKept {

    private static final String EMPTIED = """
            {"name": "", "summary": {"nl": ""}, "description": null, "places": [], "routes": [], "history": [],
             "contacts": [], "source": {"title": ""}}""";

    /** Its id is all that is left; a name a record must have. */
    private static final String EMPTY = """
            name = 'Gewist', summary = '{"nl": "Gewist"}', description = null, places = '[]', near_places = '[]',
            routes = '[]', history = '[]', contacts = '[]', source = '{"title": "Gewist"}', search_words = '',
            known_words = '', translated_words = ''
            """;

    private static final KeptSql SQL = new KeptSql(
            OfferStore.SAID,
            ", null::float8 as distance_km",
            "offer_id",
            List.of("select id from offers.offer where id = :id for no key update"),
            "confirmed_at = told.at, last_known_on = told.day",
            EMPTIED,
            EMPTY);

    @Bean
    Keeping<Offer> keptOffers(OfferStore store, OfferKeepers keepers, Instruments with) {
        var kind = new KeptKind<>(
                OfferStore.MERGE, SQL, Right.KEEP_OFFERS, OfferProblem.OFFER_WITHDRAWN, store::offer, store::byId);
        return Keeping.of(kind, keepers, with);
    }
}
