package nl.dekkend.schools;

import nl.dekkend.identity.Account;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class AccountSchoolsController {

    private final Schools schools;
    private final Boards boards;

    AccountSchoolsController(Schools schools, Boards boards) {
        this.schools = schools;
        this.boards = boards;
    }

    @SchemaMapping
    Flux<School> schools(Account account) {
        return schools.byIds(account.scope().schools());
    }

    @SchemaMapping
    Flux<SchoolBoard> boards(Account account) {
        return boards.byIds(account.scope().boards());
    }
}
