package nl.dekkend.socialmap;

import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep the social map see of it. */
@Controller
class KeptListController {

    private final KeptLists lists;

    KeptListController(KeptLists lists) {
        this.lists = lists;
    }

    @QueryMapping
    Mono<Page<Service>> keptServices(@Argument @Nullable KeptFilter filter, PageRequest page, Actor actor) {
        return lists.services(filter, page, actor);
    }

    @QueryMapping
    Mono<Page<Organisation>> keptOrganisations(@Argument @Nullable KeptFilter filter, PageRequest page, Actor actor) {
        return lists.organisations(filter, page, actor);
    }
}
