package nl.dekkend.needs;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class GlossaryController {

    private final TermStore terms;

    GlossaryController(TermStore terms) {
        this.terms = terms;
    }

    @QueryMapping
    Flux<Term> glossary(@Argument @Nullable String text) {
        return terms.holding(text);
    }

    @QueryMapping
    Mono<Term> term(@Argument String id) {
        return terms.byId(id);
    }
}
