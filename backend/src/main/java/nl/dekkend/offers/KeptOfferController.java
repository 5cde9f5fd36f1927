package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.offers.RevisionStore.Word;
import nl.dekkend.shared.Page;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep offers see of them. */
@Controller
class KeptOfferController {

    /** All words about one offer. */
    record Revisions(List<OfferRevision> all) {}

    private final OfferStore offers;
    private final RevisionStore revisions;
    private final Clock clock;

    KeptOfferController(OfferStore offers, RevisionStore revisions, Clock clock, BatchLoaderRegistry batches) {
        this.offers = offers;
        this.revisions = revisions;
        this.clock = clock;
        batches.forTypePair(String.class, Revisions.class).registerMappedBatchLoader((ids, environment) -> of(ids));
    }

    @QueryMapping
    Mono<Page<Offer>> keptOffers(@Argument @Nullable KeptOfferFilter filter, PageRequest page, Actor actor) {
        var asked = Objects.requireNonNullElse(filter, KeptOfferFilter.NONE);
        return offers.kept(asked.conditions(actor, OffsetDateTime.now(clock)), page);
    }

    @SchemaMapping
    boolean mayKeep(Offer offer, Actor actor) {
        return Right.KEEP_OFFERS.by(actor, offer.scope()).isPresent();
    }

    /** Who may not see them asks for nothing: what is loaded is the same for everybody who may. */
    @SchemaMapping
    CompletableFuture<List<OfferRevision>> revisions(
            Offer offer, Actor actor, DataLoader<String, @Nullable Revisions> words) {
        return mayKeep(offer, actor)
                ? words.load(offer.id()).thenApply(found -> found == null ? List.of() : found.all())
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping
    CompletableFuture<@Nullable OfferRevision> revision(
            Offer offer, @Argument int version, Actor actor, DataLoader<String, @Nullable Revisions> words) {
        return revisions(offer, actor, words).thenApply(all -> RevisionRules.of(all, version));
    }

    private Mono<Map<String, Revisions>> of(Collection<String> ids) {
        return revisions.of(ids).collectMultimap(word -> word.offer().id()).map(KeptOfferController::together);
    }

    private static Map<String, Revisions> together(Map<String, Collection<Word>> found) {
        return found.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        words -> new Revisions(RevisionRules.revisions(List.copyOf(words.getValue())))));
    }
}
