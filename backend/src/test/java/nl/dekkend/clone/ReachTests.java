package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** How far the open data reach stands in sources.yaml alone: a text that repeats it is wrong as soon as a file grows. */
class ReachTests {

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twee|drie|vier|vijf|zes|zeven|acht"
                    + "|negen|tien|elf|twaalf)\\s+(of\\s+the\\s+)?(municipalities|gemeenten)\\b");

    static Stream<String> texts() throws IOException {
        var contract = names("schema", ".graphqls");
        var site = Stream.concat(names("frontend/messages", ".json"), names("frontend/src/texts", ".md"));
        return Stream.of(Clone.documents().stream(), contract, site, Stream.of("backend/data/open/README.md"))
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextCountsTheMunicipalities(String name) throws IOException {
        assertThat(COUNTED.matcher(Clone.text(name)).results().map(found -> found.group()))
                .isEmpty();
    }

    static Stream<JsonNode> files() throws IOException {
        return Clone.yaml("backend/data/open/sources.yaml").path("files").valueStream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTableOfOpenDataSaysTheSameOfEveryFile(JsonNode source) throws IOException {
        var reach = source.path("municipalities").isEmpty() ? "the country" : "an extract";

        assertThat(Clone.text("backend/data/open/README.md").lines())
                .filteredOn(line -> line.startsWith("| `" + source.path("file").asString() + "` |"))
                .singleElement()
                .asString()
                .contains("| " + source.path("publisher").asString() + " |")
                .contains("| " + source.path("asOf").asString() + " | " + reach + " |")
                .contains("| " + source.path("rows").asInt() + " |");
    }

    private static Stream<String> names(String folder, String ending) throws IOException {
        try (var files = Files.list(Clone.path(folder))) {
            return files
                    .map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
