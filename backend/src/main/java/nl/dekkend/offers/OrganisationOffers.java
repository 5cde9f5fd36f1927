package nl.dekkend.offers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Columns;
import nl.dekkend.socialmap.OrganisationUse;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The offers that organisations provide, for the social map. */
@Component
class OrganisationOffers implements OrganisationUse {

    private final OfferStore offers;
    private final OfferFinding finding;
    private final DatabaseClient sql;

    OrganisationOffers(OfferStore offers, OfferFinding finding, DatabaseClient sql) {
        this.offers = offers;
        this.finding = finding;
        this.sql = sql;
    }

    @Override
    public Flux<String> needing(String organisation) {
        return offers.byProviders(List.of(organisation))
                .filter(offer -> offer.status() != OfferStatus.ENDED)
                .map(Offer::name);
    }

    @Override
    public Mono<Map<String, Set<String>>> partnerships(Collection<String> organisations) {
        return sql.sql("""
                select provider_id, array_agg(distinct partnership) as partnerships
                  from offers.offer
                 cross join unnest(partnership_ids) partnership
                 where not withdrawn and provider_id = any(:organisations)
                 group by provider_id
                """)
                .bind("organisations", organisations.toArray(String[]::new))
                .map(Columns::new)
                .all()
                .collectMap(row -> row.text("provider_id"), row -> Set.copyOf(row.texts("partnerships")));
    }

    @Override
    public Mono<Void> renamed(String organisation) {
        return finding.renew(organisation);
    }
}
