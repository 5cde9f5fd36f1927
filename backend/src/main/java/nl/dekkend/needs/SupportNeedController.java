package nl.dekkend.needs;

import static java.util.Objects.requireNonNull;
import static nl.dekkend.graphql.Batches.linked;
import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class SupportNeedController {

    private final SupportNeedStore needs;

    SupportNeedController(SupportNeedStore needs) {
        this.needs = needs;
    }

    @QueryMapping
    Flux<SupportNeed> supportNeeds() {
        return needs.all();
    }

    @QueryMapping
    Mono<SupportNeed> supportNeed(@Argument String id) {
        return needs.byId(id);
    }

    @BatchMapping
    Mono<Map<SupportNeed, @Nullable SupportNeed>> parent(List<SupportNeed> needs) {
        return linked(needs, SupportNeed::parentId, this.needs::byIds, SupportNeed::id);
    }

    @BatchMapping
    Mono<Map<SupportNeed, List<SupportNeed>>> children(List<SupportNeed> needs) {
        return this.needs
                .childrenOf(needs.stream().map(SupportNeed::id).toList())
                .collectMultimap(child -> requireNonNull(child.parentId()))
                .map(found -> lists(needs, SupportNeed::id, found));
    }
}
