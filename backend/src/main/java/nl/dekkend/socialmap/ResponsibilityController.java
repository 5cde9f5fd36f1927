package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ResponsibilityController {

    private final Organisations organisations;
    private final Partnerships partnerships;

    ResponsibilityController(Organisations organisations, Partnerships partnerships) {
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    @BatchMapping
    Mono<Map<Responsibility, Organisation>> organisation(List<Responsibility> several) {
        return organisations
                .byIds(several.stream().map(Responsibility::organisationId).collect(toSet()))
                .collectMap(Organisation::id, identity())
                .map(found -> everyKey(several, one -> Objects.requireNonNull(found.get(one.organisationId()))));
    }

    @BatchMapping
    Mono<Map<Responsibility, @Nullable Partnership>> partnership(List<Responsibility> several) {
        return linked(several, Responsibility::partnershipId, partnerships::byIds, Partnership::id);
    }
}
