package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.offers.RecordStore.Word;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What those who keep an offer say of its places. */
@Controller
class RecordingController {

    /** All words about the places of one offer. */
    record Records(List<CapacityRecord> all) {}

    private final CapacityRecording recording;
    private final RecordStore records;

    RecordingController(CapacityRecording recording, RecordStore records, BatchLoaderRegistry batches) {
        this.recording = recording;
        this.records = records;
        batches.forTypePair(String.class, Records.class).registerMappedBatchLoader((offers, environment) -> of(offers));
    }

    /** Who may not see them asks for nothing: what is loaded is the same for everybody who may. */
    @SchemaMapping
    CompletableFuture<List<CapacityRecord>> capacityRecords(
            Offer offer, Actor actor, DataLoader<String, @Nullable Records> words) {
        return mayRecordCapacity(offer, actor)
                ? words.load(offer.id()).thenApply(found -> found == null ? List.of() : found.all())
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping
    boolean mayRecordCapacity(Offer offer, Actor actor) {
        return Right.RECORD_CAPACITY.by(actor, offer.scope()).isPresent();
    }

    private Mono<Map<String, Records>> of(Collection<String> offers) {
        return records.of(offers).collectMultimap(Word::offer, Word::record).map(RecordingController::together);
    }

    private static Map<String, Records> together(Map<String, Collection<CapacityRecord>> found) {
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, words -> new Records(List.copyOf(words.getValue()))));
    }

    @MutationMapping
    Mono<RecordingResult> recordCapacity(@Argument RecordCapacityInput input, Actor actor) {
        return recording.record(input, actor);
    }
}
