package nl.dekkend.socialmap;

import nl.dekkend.identity.Account;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class AccountOrganisationsController {

    private final Organisations organisations;

    AccountOrganisationsController(Organisations organisations) {
        this.organisations = organisations;
    }

    @SchemaMapping
    Flux<Organisation> organisations(Account account) {
        return organisations.byIds(account.scope().organisations());
    }
}
