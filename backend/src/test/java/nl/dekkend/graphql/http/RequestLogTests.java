package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rows 29 and 30: what people type is in no log. */
@DekkendTest({"dekkend.imports.at-start=false", "logging.level.root=info"})
@ExtendWith(OutputCaptureExtension.class)
class RequestLogTests {

    private static final String MARKER = "Zonnebloemstraat12";

    private final HttpClient web =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Test
    void nothingThatIsTypedAnywhereReachesTheLog(CapturedOutput log) throws IOException, InterruptedException {
        for (String body : bodies()) {
            send(body);
        }

        assertThat(log.getAll()).contains("GraphQL").doesNotContain(MARKER);
    }

    private static List<String> bodies() {
        return List.of(
                MARKER,
                "{\"query\": \"query %1$s { contractVersion }\", \"operationName\": \"%1$s\"}".formatted(MARKER),
                "{\"query\": \"{ %s }\"}".formatted(MARKER),
                "{\"query\": \"{ contractVersion @%s }\"}".formatted(MARKER),
                "{\"query\": \"# %1$s \\r\\n\\u001b[31m\\n { school(id: \\\"%1$s\\\") { id } }\"}".formatted(MARKER),
                "{\"query\": \"{ responsibility(postcode: \\\"%s\\\", sector: PRIMARY) { theme } }\"}"
                        .formatted(MARKER),
                "{\"query\": \"query($p: Postcode) { responsibility(postcode: $p, sector: PRIMARY) { theme } }\", \"variables\": {\"p\": \"%s\"}}"
                        .formatted(MARKER),
                "{\"query\": \"query($t: String) { glossary(text: $t) { id } }\", \"variables\": {\"t\": \"%s\\r\\nERROR\"}}"
                        .formatted(MARKER),
                "{\"query\": \"{ schools(after: \\\"%s\\\") { nodes { id } } }\"}".formatted(MARKER),
                "{\"query\": \"query($f: OfferFilter) { offers(filter: $f) { totalCount } }\", \"variables\": {\"f\": {\"text\": \"%s\"}}}"
                        .formatted(MARKER),
                "{\"documentId\": \"%s\"}".formatted(MARKER));
    }

    private void send(String body) throws IOException, InterruptedException {
        for (String address : List.of("/graphql", "/graphql?query=" + MARKER, "/" + MARKER)) {
            web.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .POST(BodyPublishers.ofString(body))
                            .setHeader("Content-Type", "application/json")
                            .setHeader("User-Agent", MARKER)
                            .setHeader("X-Forwarded-For", MARKER)
                            .setHeader("Authorization", "Bearer " + MARKER)
                            .build(),
                    BodyHandlers.ofString());
            web.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .POST(BodyPublishers.ofString(body))
                            .setHeader("Content-Type", "application/json")
                            .setHeader("User-Agent", MARKER)
                            .setHeader("X-Forwarded-For", MARKER)
                            .setHeader("Referer", "https://" + MARKER + ".nl/")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
