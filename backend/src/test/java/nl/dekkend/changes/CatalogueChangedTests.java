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
import reactor.test.StepVerifier;

/** On a database of its own: nobody else changes anything while it listens. */
@DekkendTest("dekkend.database=catalogue-changed")
class CatalogueChangedTests {

    private static final Map<String, String> LISTEN =
            Map.of("query", "subscription { catalogueChanged { changes { type record kind } } }");

    private static final String CHANGED = "{\"type\":\"Offer\",\"record\":\"via-nova-fulltime\",\"kind\":\"CHANGED\"}";

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Test
    void everyListenerHearsOfEachChangeAfterItsFirstEvent() {
        StepVerifier.create(Flux.merge(listen(), listen()))
                .expectNextMatches(event -> event.startsWith(told("")))
                .expectNextMatches(event -> event.startsWith(told("")))
                .then(this::change)
                .expectNextMatches(event -> event.startsWith(told(CHANGED)))
                .expectNextMatches(event -> event.startsWith(told(CHANGED)))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void whoComesLaterHearsOfNoChangeBefore() {
        StepVerifier.create(listen())
                .expectNextCount(1)
                .then(this::change)
                .expectNextMatches(event -> event.startsWith(told(CHANGED)))
                .then(() ->
                        assertThat(listen().blockFirst(Duration.ofSeconds(20))).startsWith(told("")))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    private void change() {
        changes.record(ChangeKind.CHANGED, "Offer", List.of("via-nova-fulltime"))
                .block(Duration.ofSeconds(20));
    }

    private static String told(String changes) {
        return "{\"data\":{\"catalogueChanged\":{\"changes\":[" + changes + "]}}";
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
                .bodyToFlux(String.class)
                .filter(line -> !line.isEmpty());
    }
}
