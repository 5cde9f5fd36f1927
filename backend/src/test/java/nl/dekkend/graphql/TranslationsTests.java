package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

class TranslationsTests {

    private static final String CONTRACT = """
            enum Language { NL EN AR }
            type Query { help: Help! }
            type Help {
                name: String!
                summary(language: Language = NL): String!
                cost(language: Language = NL): String
                steps(language: Language = NL): [String!]!
                contentLanguage(language: Language = NL): Language!
                spokenBy(language: Language = NL): String!
            }
            """;

    record Help(String name, Text summary, @Nullable Text cost, List<Text> steps) {

        public Translated<Language> contentLanguage() {
            return Text.contentLanguage(summary);
        }
    }

    private static final Help HELP = new Help(
            "Jeugdteam",
            Text.of("Hulp op school", "Help at school"),
            null,
            List.of(Text.of("U belt.", "You call."), Text.of("U komt.", "You come.")));

    @Test
    void aFieldAnswersInTheLanguageOfItsArgument() {
        assertThat(help("summary(language: EN)")).isEqualTo("Help at school");
        assertThat(help("summary")).isEqualTo("Hulp op school");
        assertThat(help("summary(language: null)")).isEqualTo("Hulp op school");
        assertThat(help("cost(language: EN)")).isNull();
    }

    @Test
    void aListAnswersEachOfItsTextsSo() {
        assertThat(help("steps(language: EN)")).isEqualTo(List.of("You call.", "You come."));
        assertThat(help("steps")).isEqualTo(List.of("U belt.", "U komt."));
    }

    @Test
    void aFieldTellsTheLanguageThatIsReallyAnswered() {
        assertThat(help("contentLanguage(language: EN)")).isEqualTo("EN");
        assertThat(help("contentLanguage(language: AR)")).isEqualTo("NL");
    }

    @Test
    void whatIsNoTextAnswersAsItIs() {
        assertThat(help("name")).isEqualTo("Jeugdteam");
    }

    @Test
    void aFieldWithAMethodOfItsOwnIsLeftToThatMethod() {
        assertThat(help("spokenBy(language: EN)")).isEqualTo("EN by a method");
    }

    private static Object help(String field) {
        var builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(CONTRACT.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type("Query", type -> type.dataFetcher("help", asked -> HELP))
                        .type(
                                "Help",
                                type -> type.dataFetcher(
                                        "spokenBy", asked -> asked.getArgument("language") + " by a method")));
        new Translations().translationWiring().customize(builder);
        Map<String, Map<String, Object>> answer = builder.build()
                .graphQl()
                .execute("{ help { answer: " + field + " } }")
                .getData();
        return answer.get("help").get("answer");
    }
}
