package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the site asks, over HTTP and under every limit, of the data the product ships. */
@DekkendTest("dekkend.imports.at-start=true")
class OperationsTests {

    @LocalServerPort
    int port;

    static List<PersistedDocument> questions() throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(Path.of("../schema/operations.json")), new TypeReference<>() {});
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionOfTheSiteIsAnswered(PersistedDocument question) throws IOException {
        var answer = ask(question, variables().get(question.name()));

        assertThat(answer.path("errors")).isEmpty();
        assertThat(answer.path("data")).isNotEmpty().noneMatch(OperationsTests::isNothing);
    }

    @Test
    void everyQuestionOfTheSiteHasAnExample() throws IOException {
        assertThat(questions())
                .extracting(PersistedDocument::name)
                .isSubsetOf(variables().keySet());
    }

    private static boolean isNothing(JsonNode found) {
        return found.isNull()
                || found.isEmpty()
                || found.has("nodes") && found.path("nodes").isEmpty();
    }

    private static Map<String, Object> variables() throws IOException {
        return new YAMLMapper()
                .readValue(Files.readString(Path.of("src/test/resources/operations.yaml")), new TypeReference<>() {});
    }

    private JsonNode ask(PersistedDocument question, Object variables) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build()
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", question.document(), "variables", variables))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }
}
