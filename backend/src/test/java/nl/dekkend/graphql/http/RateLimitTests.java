package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DekkendTest({"dekkend.imports.at-start=false", "dekkend.requests.burst=2", "dekkend.requests.per-second=1"})
class RateLimitTests {

    private final HttpClient web = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void whoAsksTooMuchIsToldWhenToComeBackWhateverAddressHeClaims() {
        var answers = IntStream.range(0, 100)
                .mapToObj(caller -> ask("/graphql", "10.0.0." + caller))
                .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .startsWith(200, 200)
                .containsOnly(200, 429);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .isNotEmpty()
                .allSatisfy(refused -> {
                    assertThat(refused.body()).contains("RATE_LIMITED");
                    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                            .isPositive();
                });
        assertThat(ask("/actuator/health/liveness", "10.0.0.1").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String path, String claimed) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", claimed);
        var asked = path.equals("/graphql")
                ? request.POST(BodyPublishers.ofString("{\"query\":\"{ contractVersion }\"}"))
                : request.GET();
        return web.sendAsync(asked.build(), BodyHandlers.ofString()).join();
    }
}
