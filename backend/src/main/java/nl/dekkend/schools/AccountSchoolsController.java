package nl.dekkend.schools;

import nl.dekkend.identity.Account;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class AccountSchoolsController {

    private final Schools schools;

    AccountSchoolsController(Schools schools) {
        this.schools = schools;
    }

    @SchemaMapping
    Flux<School> schools(Account account) {
        return schools.byIds(account.scope().schools());
    }
}
