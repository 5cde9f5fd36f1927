package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** When a record came in differs from run to run, and what was checked this school year from year to year. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|(?<=\"reviewedThisYear\" : )(true|false)");

    @LocalServerPort
    int port;

    static List<PersistedDocument> questions() throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(Path.of("../schema/operations.json")), new TypeReference<>() {});
    }

    static List<PersistedDocument> asked() throws IOException {
        return questions().stream()
                .filter(question -> !EventStreamsTests.isSubscription(question))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyQuestionOfTheSiteIsAnsweredAsBefore(PersistedDocument question) throws IOException {
        var answer = ask(question, variables().get(question.name()));

        assertThat(answer.path("errors")).isEmpty();
        var found = MOMENT.matcher(answer.path("data").toPrettyString()).replaceAll("some moment") + "\n";
        assertThat(found)
                .as("when this is meant: delete the file, run this once more, look at what it wrote and commit it")
                .isEqualTo(before(question, found));
    }

    @Test
    void everyQuestionOfTheSiteHasAnExample() throws IOException {
        assertThat(asked())
                .extracting(PersistedDocument::name)
                .isSubsetOf(variables().keySet());
    }

    private static String before(PersistedDocument question, String now) throws IOException {
        var file = Path.of("src/test/resources/operations", question.name() + ".json");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
            fail(file + " was written for the first time: look at it and commit it");
        }
        return Files.readString(file);
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
