package nl.dekkend.offers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep offers see of them. */
@Controller
class KeptOfferController {

    private final OfferStore offers;
    private final Clock clock;

    KeptOfferController(OfferStore offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @QueryMapping
    Mono<Page<Offer>> keptOffers(@Argument @Nullable KeptOfferFilter filter, PageRequest page, Actor actor) {
        var asked = Objects.requireNonNullElse(filter, KeptOfferFilter.NONE);
        return offers.kept(asked.conditions(actor, OffsetDateTime.now(clock)), page);
    }

    @SchemaMapping
    boolean mayKeep(Offer offer, Actor actor) {
        return Right.KEEP_OFFERS.by(actor, offer.scope()).isPresent();
    }

    @SchemaMapping
    boolean mayErase(Offer offer, Actor actor) {
        return Right.ERASE_OFFER_TEXTS.by(actor, offer.scope()).isPresent();
    }
}
