package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.offers.RevisionStore.Made;
import nl.dekkend.offers.RevisionStore.Word;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What was done with an offer, to those who keep it. Who may not see it asks for nothing. */
@Controller
class RevisionController {

    /** The last words about one offer. */
    record Revisions(List<OfferRevision> all) {}

    private final RevisionStore revisions;

    RevisionController(RevisionStore revisions, BatchLoaderRegistry batches) {
        this.revisions = revisions;
        batches.forTypePair(String.class, Revisions.class)
                .registerMappedBatchLoader((offers, environment) -> of(offers));
        batches.forTypePair(Made.class, OfferRevision.class)
                .registerMappedBatchLoader((versions, environment) -> revisions.at(versions));
    }

    @SchemaMapping
    CompletableFuture<List<OfferRevision>> revisions(
            Offer offer, Actor actor, DataLoader<String, @Nullable Revisions> words) {
        return Right.KEEP_OFFERS.by(actor, offer.scope()).isPresent()
                ? words.load(offer.id()).thenApply(found -> found == null ? List.of() : found.all())
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping
    CompletableFuture<@Nullable OfferRevision> revision(
            Offer offer, @Argument int version, Actor actor, DataLoader<Made, @Nullable OfferRevision> words) {
        return Right.KEEP_OFFERS.by(actor, offer.scope()).isPresent()
                ? words.load(new Made(offer.id(), version))
                : CompletableFuture.completedFuture(null);
    }

    private Mono<Map<String, Revisions>> of(Collection<String> offers) {
        return revisions.of(offers).collectMultimap(Word::id).map(RevisionController::together);
    }

    private static Map<String, Revisions> together(Map<String, Collection<Word>> found) {
        return found.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        words -> new Revisions(RevisionRules.revisions(List.copyOf(words.getValue())))));
    }
}
