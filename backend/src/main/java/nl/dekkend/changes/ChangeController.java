package nl.dekkend.changes;

import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class ChangeController {

    private final ChangeStore store;

    private final ChangeWatch watch;

    ChangeController(ChangeStore store, ChangeWatch watch) {
        this.store = store;
        this.watch = watch;
    }

    @SubscriptionMapping
    Flux<CatalogueChange> catalogueChanged() {
        return watch.changes();
    }

    @QueryMapping
    Mono<Page<Change>> changes(PageRequest page) {
        return store.page(page);
    }
}
