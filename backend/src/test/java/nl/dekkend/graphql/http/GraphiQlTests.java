package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@DekkendTest
class GraphiQlTests {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private WebTestClient web;

    @BeforeEach
    void client() {
        web = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @Test
    void everythingThePageNeedsComesFromHere() {
        var files = LINK.matcher(page())
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("data:"))
                .toList();

        assertThat(files).hasSize(6).allMatch(link -> link.startsWith("/graphiql/"));
        files.forEach(file -> web.get().uri(file).exchange().expectStatus().isOk());
    }

    @Test
    void itsPolicyForbidsWhatComesFromElsewhere() {
        web.get()
                .uri("/graphiql")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                                .doesNotContain("http", "*", "unsafe-eval"));
    }

    @Test
    void nothingElseIsServedFromTheClassPath() {
        web.get().uri("/graphiql/index.html").exchange().expectStatus().isNotFound();
        web.get()
                .uri("/graphiql/..%2fapplication.yaml")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        web.get()
                .uri("/webjars/graphiql/2.4.7/graphiql.js")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anybodysPageMayReadWhatIsPublic() {
        web.options()
                .uri("/graphql")
                .header("Origin", "https://elders.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .exchange()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
    }

    private String page() {
        return String.valueOf(web.get()
                .uri("/graphiql")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
