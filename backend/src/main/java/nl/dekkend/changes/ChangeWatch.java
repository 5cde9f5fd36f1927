package nl.dekkend.changes;

import static reactor.core.publisher.BufferOverflowStrategy.DROP_OLDEST;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.dekkend.changes.ChangeStore.Numbered;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Looks what changed, twice a second for as long as anybody listens here: one statement for all of them. Because it
 * asks the table itself, it hears of every replica, and a connection that breaks makes it miss nothing.
 */
@Component
class ChangeWatch {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Events that a slow listener may be behind; then it misses the oldest and reads on by itself. */
    private static final int BEHIND = 16;

    private final ChangeStore store;
    private final Flux<CatalogueChange> watched;

    ChangeWatch(ChangeStore store) {
        this.store = store;
        // The first listener's request is not that of the others.
        watched = Flux.defer(this::watch)
                .contextWrite(first -> Context.empty())
                .onBackpressureDrop()
                .replay(1)
                .refCount();
    }

    /** From now on; the first says only that the watch has begun. */
    Flux<CatalogueChange> changes() {
        return watched.index((number, change) -> number == 0 ? CatalogueChange.BEGUN : change)
                .onBackpressureBuffer(BEHIND, gone -> {}, DROP_OLDEST);
    }

    private Flux<CatalogueChange> watch() {
        var seen = new AtomicLong(-1);
        return Mono.defer(() -> look(seen)).repeatWhen(done -> done.delayElements(PAUSE));
    }

    /** A database that is away is asked again; what happened meanwhile is told then. */
    private Mono<CatalogueChange> look(AtomicLong seen) {
        return (seen.get() < 0 ? begin(seen) : next(seen)).onErrorComplete();
    }

    private Mono<CatalogueChange> begin(AtomicLong seen) {
        return store.end().doOnNext(seen::set).thenReturn(CatalogueChange.BEGUN);
    }

    private Mono<CatalogueChange> next(AtomicLong seen) {
        return store.since(seen.get())
                .collectList()
                .filter(found -> !found.isEmpty())
                .doOnNext(found -> seen.set(found.getLast().number()))
                .map(ChangeWatch::event);
    }

    private static CatalogueChange event(List<Numbered> found) {
        return new CatalogueChange(found.stream().map(Numbered::change).toList());
    }
}
