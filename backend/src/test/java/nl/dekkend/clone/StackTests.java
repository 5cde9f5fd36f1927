package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The production-like stack in {@code docker-compose.yml}. */
class StackTests {

    private static final Pattern SETTING = Pattern.compile("\\$\\{(\\w+)[^}]*}");

    @Test
    void everyFileItNamesExists() throws IOException {
        var mounted = services()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(JsonNode::asString)
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":")[0]);
        var dockerfiles = services()
                .filter(service -> service.has("build"))
                .map(service -> service.path("build").path("dockerfile").asString());

        assertThat(Stream.concat(mounted, dockerfiles)).hasSize(4).allMatch(name -> Files.exists(Clone.path(name)));
    }

    @Test
    void everyServiceItWaitsForExists() throws IOException {
        var names = Clone.yaml("docker-compose.yml").path("services").propertyNames();

        assertThat(services().flatMap(service -> service.path("depends_on").propertyNames().stream()))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @Test
    void everySettingIsExplainedAndMustBeGiven() throws IOException {
        var compose = Clone.text("docker-compose.yml");
        var example = Clone.text(".env.example");

        assertThat(SETTING.matcher(compose).results().map(setting -> setting.group(1)))
                .isNotEmpty()
                .allMatch(name ->
                        Pattern.compile("(?m)^" + name + "=").matcher(example).find())
                .allMatch(name -> !compose.contains("${" + name + "}"));
    }

    @Test
    void whatAnOperatorMaySettleForDesksReachesTheBackend() throws IOException {
        var settled = Pattern.compile("`(DEKKEND_(?:DESK|KEYRING)_\\w+)` \\|")
                .matcher(Clone.text("docs/operations.md"))
                .results()
                .map(setting -> setting.group(1));

        assertThat(Clone.yaml("docker-compose.yml")
                        .at("/services/backend/environment")
                        .propertyNames())
                .containsAll(settled.toList());
    }

    @Test
    void whoIsCallingIsHeardFromItsOwnNetworkOnly() throws IOException {
        var stack = Clone.yaml("docker-compose.yml");
        var network = stack.at("/networks/default/ipam/config/0/subnet").asString();

        assertThat(network).isNotEmpty();
        assertThat(stack.at("/services/backend/environment/DEKKEND_TRUSTED_PROXIES")
                        .asString())
                .isEqualTo(network);
        assertThat(stack.at("/services/backend").has("ports")).isFalse();
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        assertThat(Clone.text(".env.example").lines().filter(line -> line.matches("\\w*(PASSWORD|SECRET)=.*")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
        assertThat(services()
                        .flatMap(service -> service.path("environment").properties().stream())
                        .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET)"))
                        .map(setting -> setting.getValue().asString()))
                .isNotEmpty()
                .allMatch(value -> value.matches("\\$\\{\\w+:?\\?.*}"));
    }

    @Test
    void everyImageHasAVersion() throws IOException {
        assertThat(services()
                        .filter(service -> service.has("image"))
                        .map(service -> service.path("image").asString()))
                .isNotEmpty()
                .allMatch(image -> image.matches(".+:\\d+\\.[\\w.-]+"));
    }

    private static Stream<JsonNode> services() throws IOException {
        return Clone.yaml("docker-compose.yml").path("services").valueStream();
    }
}
