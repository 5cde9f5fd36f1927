package nl.dekkend.offers;

import static java.lang.String.CASE_INSENSITIVE_ORDER;
import static java.util.Comparator.comparing;

import java.util.Comparator;
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

    private static final int MOST = 60;

    /** In the order of every list of partnerships. */
    private static final Comparator<Partnership> IN_ORDER = comparing(Partnership::takesPart)
            .reversed()
            .thenComparing(Partnership::name, CASE_INSENSITIVE_ORDER)
            .thenComparing(Partnership::id);

    private final OfferHomes homes;
    private final Partnerships partnerships;

    OfferHomeController(OfferHomes homes, Partnerships partnerships) {
        this.homes = homes;
        this.partnerships = partnerships;
    }

    @SchemaMapping
    Flux<Partnership> offerHomes(Account account, Actor actor) {
        return homes.of(actor).flatMapMany(partnerships::byIds).sort(IN_ORDER).take(MOST);
    }
}
