package nl.dekkend.changes;

import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ChangeController {

    private final ChangeStore store;

    ChangeController(ChangeStore store) {
        this.store = store;
    }

    @QueryMapping
    Mono<Page<Change>> changes(PageRequest page) {
        return store.page(page);
    }
}
