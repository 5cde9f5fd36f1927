package nl.dekkend.changes;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets go of keys of requests, also where nobody changes anything any more; every replica may. */
@Component
class ForgettingRequests {

    private static final Logger log = LoggerFactory.getLogger(ForgettingRequests.class);

    private final OnceStore requests;

    ForgettingRequests(OnceStore requests) {
        this.requests = requests;
    }

    @Scheduled(fixedDelayString = "${dekkend.requests.every:10m}", initialDelayString = "${dekkend.requests.first:1m}")
    Mono<Void> round() {
        return Mono.defer(this::now);
    }

    /** What is left goes in the next round. */
    private Mono<Void> now() {
        return requests.forget()
                .doOnError(trouble -> log.warn(
                        "Old keys of requests were not erased: {}",
                        trouble.getClass().getSimpleName()))
                .onErrorComplete()
                .then();
    }
}
