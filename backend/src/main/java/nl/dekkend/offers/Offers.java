package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The regional offer. */
public interface Offers {

    /** Those that exist among these ids and were not withdrawn, in the order of the list. */
    Flux<Offer> byIds(Collection<String> ids);

    /** The same with those that were withdrawn, without a word of what these said; in no order. */
    Flux<Offer> everByIds(Collection<String> ids);

    /** What these organisations provide, in the order of the list. */
    Flux<Offer> byProviders(Collection<String> organisations);

    /**
     * Those of a partnership that run on a day and tell how to get there, in the order of the list. Of a day that is
     * past what was withdrawn since is among them, without a word of what it said.
     */
    Flux<Offer> running(String partnership, LocalDate day);

    /** Of these offers, the ids of those without a place on a day, as far as anybody counted. */
    Mono<Set<String>> full(Collection<String> offers, LocalDate day);
}
