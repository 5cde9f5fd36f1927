package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@DekkendTest
class PersistedDocumentTests {

    private static final String GLOSSARY = "Glossary";

    private final HttpClient web =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Test
    void aKnownDocumentIsAnsweredOverGetAndMayBeKept() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(address()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().allValues("Vary")).anyMatch(names -> names.contains("Authorization"));
    }

    @Test
    void anAnswerThatDidNotChangeIsNotSentAgain() throws IOException, InterruptedException {
        String tag = send(request(address())).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = send(request(address()).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=");
        assertThat(String.join(", ", again.headers().allValues("Vary"))).contains("Accept", "Authorization");
    }

    @Test
    void anAnswerToAPostIsNotKept() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ contractVersion }\"}")));

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private String address() throws IOException {
        List<PersistedDocument> documents = JsonMapper.shared()
                .readValue(Files.readString(Path.of("../schema/operations.json")), new TypeReference<>() {});
        String id = documents.stream()
                .filter(document -> document.name().equals(GLOSSARY))
                .findFirst()
                .orElseThrow()
                .id();
        return "/graphql?documentId=" + id + "&variables=%7B%22language%22%3A%22NL%22%7D";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return web.send(request.build(), BodyHandlers.ofString());
    }
}
