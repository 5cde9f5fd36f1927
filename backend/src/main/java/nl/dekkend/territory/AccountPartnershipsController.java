package nl.dekkend.territory;

import nl.dekkend.identity.Account;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class AccountPartnershipsController {

    private final Partnerships partnerships;

    AccountPartnershipsController(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @SchemaMapping
    Flux<Partnership> partnerships(Account account) {
        return partnerships.byIds(account.scope().partnerships());
    }
}
