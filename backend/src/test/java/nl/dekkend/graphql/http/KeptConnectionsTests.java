package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web server in front keeps its connections, and sends over one what comes from many visitors. */
@DekkendTest
class KeptConnectionsTests {

    /** Of the defect that this looks for, one request in fifty stayed without an answer. */
    private static final int ROUNDS = 300;

    @LocalServerPort
    int port;

    @Test
    void whatIsRefusedKeepsNobodyBehindItWaiting() throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(status(client, "/graphiql/..%2fapplication.yaml")).isEqualTo(400);
                assertThat(status(client, "/graphiql")).isEqualTo(200);
            }
        }
    }

    private int status(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
