package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.dekkend.testing.DekkendMailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A code stands in no address, in no cache and in no document that is known beforehand. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class SecretArgumentsTests {

    private static final String DOCUMENT = "{ myQuestion(followUpCode: \"01AB\") { number } }";

    private static final String REPLY =
            "mutation { replyToQuestion(input: {followUpCode: \"01AB\", text: \"Hallo\"}) { __typename } }";

    private static final String ERASE = "mutation { eraseQuestion(input: {followUpCode: \"01AB\"}) { __typename } }";

    private static final String LISTEN = "subscription { questionUpdated(followUpCode: \"01AB\") { number } }";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, REPLY, ERASE, LISTEN})
    void aCodeInAnAddressIsRefused(String document) throws Exception {
        var answer = get(document);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("METHOD_NOT_ALLOWED").doesNotContain("01AB");
    }

    @Test
    void itMakesNoDifferenceToHideItInAFragment() throws Exception {
        assertThat(get("{ ...f } fragment f on Query { myQuestion(followUpCode: \"01AB\") { number } }")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void otherQuestionsAreAnsweredOverGetAsBefore() throws Exception {
        assertThat(get("{ contractVersion }").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeInTheAddressOfAStreamIsRefusedToo() throws Exception {
        var answer = send(HttpRequest.newBuilder(query(LISTEN))
                .header("GraphQL-Preflight", "1")
                .header("accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("01AB");
    }

    @Test
    void aStreamIsNeverKept() throws Exception {
        var answer = send(posted(LISTEN).header("accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).get().asString().startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, REPLY, ERASE})
    void anAnswerToACodeIsNeverKept(String document) throws Exception {
        var answer = post(document);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("etag")).isEmpty();
    }

    @Test
    void codesAreTriedOneAtATime() throws Exception {
        var answer =
                post("{ a: myQuestion(followUpCode: \"1\") { number } b: myQuestion(followUpCode: \"2\") { number } }");

        assertThat(answer.body()).contains("QUERY_TOO_COSTLY", "One secret");
    }

    @Test
    void noDocumentThatIsKnownBeforehandCarriesACode() throws IOException {
        assertThat(Files.readString(Path.of("../schema/operations.json")))
                .contains("\"document\"")
                .doesNotContain("followUpCode", "askQuestion", "replyToQuestion", "eraseQuestion");
    }

    private HttpResponse<String> post(String document) throws Exception {
        return send(posted(document));
    }

    private HttpRequest.Builder posted(String document) {
        var body = "{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\""));
        return HttpRequest.newBuilder(address(""))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> get(String document) throws Exception {
        return send(HttpRequest.newBuilder(query(document))
                .header("GraphQL-Preflight", "1")
                .header("accept", "application/graphql-response+json"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var web = HttpClient.newHttpClient()) {
            return web.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI query(String document) {
        return address("?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8));
    }

    private URI address(String query) {
        return URI.create("http://localhost:" + port + "/graphql" + query);
    }
}
