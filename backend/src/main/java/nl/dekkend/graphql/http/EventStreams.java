package nl.dekkend.graphql.http;

import graphql.ExecutionResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.dekkend.graphql.ErrorCodes;
import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.Refused;
import nl.dekkend.graphql.Unquoted;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Answers a subscription with server-sent events, as the protocol graphql-sse wants it of a single connection. Each
 * stream is one socket; there is a bound to how many a replica keeps and to how long each lasts.
 */
@Component
class EventStreams {

    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);

    static final int MOST = 1_000;

    /** A school where everybody looks at a list, and nobody who would keep others from listening. */
    static final int MOST_OF_A_NETWORK = 100;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A socket whose other end is gone is only noticed by writing to it. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final AtomicInteger open = new AtomicInteger();
    private final Map<Network, Integer> ofNetworks = new ConcurrentHashMap<>();
    private final Sinks.Empty<Void> closing = Sinks.empty();

    static boolean isSubscription(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Publisher<?>;
    }

    /** How many there are. */
    int open() {
        return open.get();
    }

    /** A replica that goes down answers what it was asked to the end; a stream would hold it up. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    Mono<ServerResponse> write(WebGraphQlResponse response, Network network) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(
                        Flux.using(() -> enter(network), entered -> events(told(response)), this::leave),
                        ServerSentEvent.class);
    }

    /** One more of a network, until it leaves. */
    Network enter(Network network) {
        var many = ofNetworks.merge(network, 1, Integer::sum) > MOST_OF_A_NETWORK;
        if (open.incrementAndGet() <= MOST && !many) return network;
        leave(network);
        throw new HttpRefusal(HttpStatus.SERVICE_UNAVAILABLE, "Too many listen here. Try again later.");
    }

    void leave(Network network) {
        open.decrementAndGet();
        ofNetworks.computeIfPresent(network, (same, streams) -> streams == 1 ? null : streams - 1);
    }

    private static Flux<ServerSentEvent<Object>> told(WebGraphQlResponse response) {
        return Flux.from(response.getExecutionResult().<Publisher<ExecutionResult>>getData())
                .map(result -> event("next", result.toSpecification()))
                .onErrorResume(trouble -> Mono.just(event("next", Map.of("errors", List.of(error(trouble))))));
    }

    /** Who may come back later is told so; of anything else the listener hears that it is ours. */
    private static Map<String, Object> error(Throwable trouble) {
        var code = ErrorCodes.code(trouble);
        return ErrorForm.error(
                code,
                switch (code) {
                    case TIMEOUT, UNAVAILABLE -> "This cannot be answered now. Ask again in a moment.";
                    case INTERNAL -> noted(trouble);
                    default -> refusal(trouble);
                });
    }

    private static String refusal(Throwable trouble) {
        return Stream.of(trouble, Objects.requireNonNullElse(trouble.getCause(), trouble))
                .filter(Refused.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElse("This was refused.");
    }

    private static String noted(Throwable trouble) {
        log.atError().setCause(new Unquoted(trouble)).log("A stream could not go on");
        return "Something went wrong here.";
    }

    Flux<ServerSentEvent<Object>> events(Flux<ServerSentEvent<Object>> answers) {
        var over = Sinks.<Void>empty();
        return Flux.interval(Duration.ZERO, SIGN_OF_LIFE)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<Object>builder().comment("").build())
                .takeUntilOther(over.asMono())
                .mergeWith(answers.doFinally(end -> over.tryEmitEmpty()))
                .take(LONGEST)
                .takeUntilOther(closing.asMono())
                .concatWithValues(event("complete", ""));
    }

    private static ServerSentEvent<Object> event(String name, Object data) {
        return ServerSentEvent.builder(data).event(name).build();
    }
}
