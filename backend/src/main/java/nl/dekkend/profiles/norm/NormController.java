package nl.dekkend.profiles.norm;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.identity.Actor;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The norm of a partnership. */
@Controller
class NormController {

    private final NormStore norms;
    private final Partnerships partnerships;
    private final SupportNeeds needs;
    private final Clock clock;

    NormController(NormStore norms, Partnerships partnerships, SupportNeeds needs, Clock clock) {
        this.norms = norms;
        this.partnerships = partnerships;
        this.needs = needs;
        this.clock = clock;
    }

    @QueryMapping
    Mono<SupportNorm> supportNorm(@Argument String partnership, @Argument @Nullable Integer version, Actor actor) {
        return version == null
                ? norms.inForce(List.of(partnership), LocalDate.now(clock)).mapNotNull(found -> found.get(partnership))
                : norms.version(partnership, version).filter(norm -> NormRules.mayRead(norm, actor));
    }

    @QueryMapping
    Flux<SupportNorm> supportNorms(@Argument String partnership) {
        return norms.published(partnership);
    }

    @SchemaMapping
    int version(SupportNorm norm) {
        return norm.number();
    }

    @BatchMapping
    Mono<Map<SupportNorm, @Nullable Partnership>> partnership(List<SupportNorm> norms) {
        return linked(norms, SupportNorm::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping
    Mono<Map<NormItem, List<SupportNeed>>> supportNeeds(List<NormItem> items) {
        return needs.byIds(items.stream()
                        .flatMap(item -> item.supportNeeds().stream())
                        .distinct()
                        .toList())
                .collectMap(SupportNeed::id)
                .map(found -> everyKey(
                        items,
                        item -> item.supportNeeds().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
