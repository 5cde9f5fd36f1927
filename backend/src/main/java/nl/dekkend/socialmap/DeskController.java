package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class DeskController {

    private final SupportDeskStore desks;
    private final Organisations organisations;

    DeskController(SupportDeskStore desks, Organisations organisations) {
        this.desks = desks;
        this.organisations = organisations;
    }

    @BatchMapping
    Mono<Map<Partnership, @Nullable SupportDesk>> supportDesk(List<Partnership> partnerships) {
        return linked(partnerships, Partnership::id, desks::of, SupportDesk::partnershipId);
    }

    @BatchMapping
    Mono<Map<SupportDesk, Organisation>> organisation(List<SupportDesk> desks) {
        return organisations
                .byIds(desks.stream()
                        .map(SupportDesk::organisationId)
                        .distinct()
                        .toList())
                .collectMap(Organisation::id, identity())
                .map(found -> everyKey(desks, one -> Objects.requireNonNull(found.get(one.organisationId()))));
    }
}
