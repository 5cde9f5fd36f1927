package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
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

    @Test
    void metricsCountRequestsAndNameNobody() {
        web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\":\"query Jan_Jansen_0612345678 { contractVersion }\"}")
                .exchange()
                .expectStatus()
                .isOk();

        web.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics)
                        .contains("http_server_requests_seconds_count", "r2dbc_pool", "jvm_memory_used_bytes")
                        .doesNotContain("Jansen", "0612345678"));
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
