package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DekkendTest
class MalformedRequestTests {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static List<MalformedCase> requests() throws IOException {
        return MalformedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isRefusedAndTheServerAnswersOthers(MalformedCase malformed) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(malformed.request(address()), BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isIn(malformed.status());
        assertThat(answer.body())
                .contains("\"errors\"", malformed.code() == null ? "\"code\"" : "\"code\":\"" + malformed.code() + "\"")
                .doesNotContain("\"data\"", "INTERNAL", "Exception", "Did you mean", "\tat ", "Validation error (");
        assertThat(answer.body().split("\"message\"", -1)).hasSizeLessThanOrEqualTo(11);
        assertThat(plain().body()).contains("\"contractVersion\":\"0.");
    }

    private HttpResponse<String> plain() {
        var request = new MalformedCase("plain", null, null, "{ contractVersion }", null, null, List.of(200), null)
                .request(address());
        return client.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private String address() {
        return "http://localhost:" + port + "/graphql";
    }
}
