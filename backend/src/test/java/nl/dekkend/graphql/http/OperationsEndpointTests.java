package nl.dekkend.graphql.http;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is there for who runs it, and nothing more. */
@DekkendTest
class OperationsEndpointTests {

    @LocalServerPort
    int port;

    private WebTestClient web;

    @BeforeEach
    void client() {
        web = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsSaidWithoutDetails(String path) {
        web.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\":\"UP\"}")
                .jsonPath("$.components")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans", "/nothing"})
    void nothingElseIsServed(String path) {
        web.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @Test
    void everyAnswerForbidsToGuessWhatItIs() {
        web.get().uri("/graphiql").exchange().expectHeader().valueEquals("X-Content-Type-Options", "nosniff");
    }
}
