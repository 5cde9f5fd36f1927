package nl.dekkend.offers;

import nl.dekkend.identity.Account;
import nl.dekkend.identity.Actor;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Where somebody may make offers. */
@Controller
class OfferHomeController {

    private final Keepers keepers;
    private final Partnerships partnerships;

    OfferHomeController(Keepers keepers, Partnerships partnerships) {
        this.keepers = keepers;
        this.partnerships = partnerships;
    }

    @SchemaMapping
    Flux<Partnership> offerHomes(Account account, Actor actor) {
        return keepers.homes(actor).flatMapMany(partnerships::byIds);
    }
}
