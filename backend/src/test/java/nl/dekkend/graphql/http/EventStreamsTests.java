package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

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
