package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dekkend.graphql.Network;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@DekkendTest
class EventStreamsTests {

    private static final int LISTENERS = 30;

    @LocalServerPort
    int port;

    @Autowired
    EventStreams streams;

    @Test
    void nothingIsLeftOfAStreamThatNobodyHears() {
        var listening =
                IntStream.range(0, LISTENERS).mapToObj(number -> listen()).toList();
        assertThat(opened(LISTENERS)).isEqualTo(LISTENERS);

        listening.forEach(Disposable::dispose);

        assertThat(opened(0)).isZero();
    }

    @Test
    void whatTheSiteListensToIsKnownByItsIdOverGet() throws IOException {
        var listened = OperationsTests.questions().stream()
                .filter(EventStreamsTests::isSubscription)
                .toList();
        assertThat(listened).isNotEmpty();

        assertThat(listened)
                .extracting(question -> listen(question.id()))
                .allSatisfy(event -> assertThat(event).startsWith("{\"data\":"));
    }

    @Test
    void aNetworkThatListensOnAndOnKeepsNoOtherFromListening() {
        var bounded = new EventStreams();
        var crowd = new Network("10.1.2");
        for (int stream = 0; stream < EventStreams.MOST_OF_A_NETWORK; stream++) bounded.enter(crowd);

        assertThatThrownBy(() -> bounded.enter(crowd)).isInstanceOf(HttpRefusal.class);
        assertThatCode(() -> bounded.enter(new Network("10.1.3"))).doesNotThrowAnyException();
        bounded.leave(crowd);
        assertThatCode(() -> bounded.enter(crowd)).doesNotThrowAnyException();
        assertThat(bounded.open()).isEqualTo(EventStreams.MOST_OF_A_NETWORK + 1);
    }

    @Test
    void aReplicaThatGoesDownEndsItsStreams() {
        var going = new EventStreams();
        StepVerifier.create(going.events(Flux.never()))
                .expectNextCount(1)
                .then(going::close)
                .expectNextMatches(event -> "complete".equals(event.event()))
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    static boolean isSubscription(PersistedDocument question) {
        return question.document().startsWith("subscription");
    }

    /** The first event. */
    private @Nullable String listen(String documentId) {
        return WebClient.create("http://localhost:" + port)
                .get()
                .uri("/graphql?documentId=" + documentId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(String.class)
                .filter(line -> !line.isEmpty())
                .blockFirst(Duration.ofSeconds(20));
    }

    /** Waits until there are so many. */
    private Integer opened(int count) {
        return Mono.fromSupplier(streams::open)
                .filter(open -> open == count)
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(50)))
                .block(Duration.ofSeconds(30));
    }

    private Disposable listen() {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .bodyValue(Map.of("query", "subscription { catalogueChanged { changes { record } } }"))
                .retrieve()
                .bodyToFlux(String.class)
                .subscribe();
    }
}
