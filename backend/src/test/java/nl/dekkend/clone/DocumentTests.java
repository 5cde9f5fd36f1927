package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)");

    static Stream<String> documents() {
        return Clone.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(String document) throws IOException {
        var folder = Clone.path(document).getParent();

        assertThat(LINK.matcher(Clone.text(document)).results().map(link -> link.group(1)))
                .allMatch(target -> Files.exists(folder.resolve(target)));
    }

    @Test
    void theReadmeIsReadInFiveMinutes() throws IOException {
        assertThat(Clone.text("README.md").lines()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void everyDecisionStandsInTheIndex() throws IOException {
        var index = Clone.text("docs/adr/README.md");

        assertThat(documents().filter(name -> name.matches("docs/adr/\\d.*")))
                .isNotEmpty()
                .allMatch(name -> index.contains("(" + name.substring("docs/adr/".length()) + ")"));
    }
}
