package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Row 23: what is read in batches for one reader never reaches another. */
@FaultTest
class CrossedReaderTests {

    private static final int ROUNDS = 100;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void twoReadersAtOnceEachSeeTheirOwn() {
        var readers = List.of(reader("anna"), reader("bert"));

        new Visitor(port).askUntilAnswered("{ cheap }");

        for (int round = 0; round < ROUNDS; round++) {
            var anna = CompletableFuture.supplyAsync(() -> everybody(readers.getFirst()));
            var bert = CompletableFuture.supplyAsync(() -> everybody(readers.getLast()));

            assertThat(anna.join()).contains("anna").doesNotContain("bert");
            assertThat(bert.join()).contains("bert").doesNotContain("anna");
        }
    }

    private static String everybody(WebTestClient reader) {
        return String.valueOf(reader.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\":\"{ many { number name } }\"}")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient reader(String name) {
        return WebTestClient.bindToApplicationContext(application)
                .apply(springSecurity())
                .configureClient()
                .build()
                .mutateWith(mockJwt().jwt(token -> token.subject(name)));
    }
}
