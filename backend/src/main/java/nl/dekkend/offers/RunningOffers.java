package nl.dekkend.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.dekkend.offers.CapacityStore.Answer;
import nl.dekkend.offers.CapacityStore.Question;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class RunningOffers implements Offers {

    private final OfferStore offers;
    private final CapacityStore counts;

    RunningOffers(OfferStore offers, CapacityStore counts) {
        this.offers = offers;
        this.counts = counts;
    }

    @Override
    public Flux<Offer> byIds(Collection<String> ids) {
        return offers.byIds(ids);
    }

    @Override
    public Flux<Offer> everByIds(Collection<String> ids) {
        return offers.everByIds(ids).map(offer -> offer.withdrawn() ? offer.bare() : offer);
    }

    @Override
    public Flux<Offer> byProviders(Collection<String> organisations) {
        return offers.byProviders(organisations);
    }

    @Override
    public Flux<Offer> running(String partnership, LocalDate day) {
        return offers.running(partnership, day);
    }

    @Override
    public Mono<Set<String>> full(Collection<String> offers, LocalDate day) {
        return counts.newest(
                        offers.stream().map(offer -> new Question(offer, day)).toList())
                .collectMultimap(answer -> answer.question().offer(), Answer::count)
                .map(RunningOffers::full);
    }

    private static Set<String> full(Map<String, Collection<CapacityCount>> counts) {
        return counts.entrySet().stream()
                .filter(counted ->
                        CapacityRules.together(counted.getValue()).status().isFull())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
