package nl.dekkend.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountController {

    @QueryMapping
    @Nullable
    Account me(Actor actor) {
        return actor.anonymous() ? null : Account.of(actor);
    }
}
