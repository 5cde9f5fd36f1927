package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** English is complete: every text that the product brings along is there in English too. */
class ShippedTextsTests {

    /** What schools and desks write is Dutch, and so is what was made up for them. */
    private static final Set<String> THEIR_WORDS =
            Set.of("example-profiles.yaml", "example-spending.yaml", "example-heard.yaml");

    /** The fields that hold a text for people, in whatever file; a name stays as people say it. */
    private static final Set<String> TEXTS = Set.of(
            "accessibility",
            "cost",
            "description",
            "eligibility",
            "explanation",
            "hours",
            "languages",
            "note",
            "plainName",
            "role",
            "steps",
            "summary",
            "term");

    static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("data/region"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !THEIR_WORDS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsThereInEnglishToo(Path file) {
        var without = new ArrayList<String>();
        collect(new YAMLMapper().readTree(file), "", without);

        assertThat(without).isEmpty();
    }

    private static void collect(JsonNode node, String path, List<String> without) {
        if (node.has("nl") && node.path("en").asString("").isBlank()) without.add(path);
        node.forEachEntry((name, value) -> {
            if (TEXTS.contains(name)) plain(value, path + "/" + name, without);
            collect(value, path + "/" + name, without);
        });
        for (var item : node.isArray() ? node : List.<JsonNode>of()) collect(item, path + "/" + name(item), without);
    }

    private static void plain(JsonNode text, String path, List<String> without) {
        if (text.isString()) without.add(path);
        for (var item : text.isArray() ? text : List.<JsonNode>of()) plain(item, path, without);
    }

    private static String name(JsonNode item) {
        return item.path("id").asString("");
    }
}
