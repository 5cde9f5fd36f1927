package nl.dekkend.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** On a database of its own: nobody else changes anything while it listens. */
@DekkendTest("dekkend.database=catalogue-changed")
class CatalogueChangedTests {

    private static final Map<String, String> LISTEN =
            Map.of("query", "subscription { catalogueChanged { changes { type record kind } } }");

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Test
    void everyListenerHearsOfAChange() {
        var heard = Flux.merge(firstEvent(), firstEvent())
                .takeUntilOther(changing())
                .collectList()
                .block(Duration.ofSeconds(20));

        assertThat(heard)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event)
                        .startsWith("{\"data\":{\"catalogueChanged\":{\"changes\":[{\"type\":\"Offer\","
                                + "\"record\":\"via-nova-fulltime\",\"kind\":\"CHANGED\"}"));
    }

    /** Again and again: nobody tells when a listener has begun to listen. */
    private Mono<Void> changing() {
        return Mono.defer(() -> changes.record(ChangeKind.CHANGED, "Offer", List.of("via-nova-fulltime")))
                .repeatWhen(done -> done.delayElements(Duration.ofMillis(200)))
                .then();
    }

    private Mono<String> firstEvent() {
        return listen().filter(line -> !line.isEmpty()).next();
    }

    @Test
    void whoAcceptsNoEventsIsToldWhatToAccept() {
        var answer = WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .bodyValue(LISTEN)
                .exchangeToMono(response -> response.bodyToMono(String.class))
                .block(Duration.ofSeconds(20));

        assertThat(answer).contains("Accept text/event-stream for a subscription.");
    }

    private Flux<String> listen() {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .bodyValue(LISTEN)
                .retrieve()
                .bodyToFlux(String.class);
    }
}
