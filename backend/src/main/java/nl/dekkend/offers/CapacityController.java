package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.offers.CapacityStore.Answer;
import nl.dekkend.offers.CapacityStore.OfOffer;
import nl.dekkend.offers.CapacityStore.Question;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How many places there are, as far as the public may see. */
@Controller
class CapacityController {

    private final CapacityStore counts;
    private final Clock clock;

    CapacityController(CapacityStore counts, Clock clock, BatchLoaderRegistry batches) {
        this.counts = counts;
        this.clock = clock;
        batches.forTypePair(Question.class, CapacityCount.class)
                .registerMappedBatchLoader((questions, environment) -> newest(questions));
    }

    @SchemaMapping
    CompletableFuture<CapacityCount> capacity(
            Offer offer, @Argument @Nullable LocalDate on, DataLoader<Question, CapacityCount> newest) {
        return newest.load(new Question(offer.id(), Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock))));
    }

    private Mono<Map<Question, CapacityCount>> newest(Set<Question> questions) {
        return counts.newest(questions)
                .collectMultimap(Answer::question, Answer::count)
                .map(CapacityController::together);
    }

    private static Map<Question, CapacityCount> together(Map<Question, Collection<CapacityCount>> found) {
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, counts -> CapacityRules.together(counts.getValue())));
    }

    @BatchMapping
    Mono<Map<Offer, List<CapacityCount>>> capacityHistory(List<Offer> offers) {
        return counts.history(offers.stream().map(Offer::id).collect(toSet()))
                .collectMultimap(OfOffer::offer, OfOffer::count)
                .map(CapacityController::shown)
                .map(found -> lists(offers, Offer::id, found));
    }

    private static Map<String, Collection<CapacityCount>> shown(Map<String, Collection<CapacityCount>> found) {
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, counts -> CapacityRules.forThePublic(counts.getValue())));
    }
}
