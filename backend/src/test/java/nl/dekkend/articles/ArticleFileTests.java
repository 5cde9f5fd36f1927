package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportRefused;
import nl.dekkend.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTests {

    private static final String PAGE = """
            ---
            id: tlv
            title: Wat is een TLV?
            summary: Een besluit.
            audience: [PARENT]
            needs: [autisme]
            reviewedOn: 2026-11-27
            sources:
              - {title: De wet, url: 'https://wetten.overheid.nl/BWBR0003420', asOf: 2026-11-27}
            ---
            ## Kop

            Tekst.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void oneAnswer() throws IOException {
        write("articles.yaml", "articles:\n  - {id: tlv, offers: [via-nova], services: []}\n");
        write("tlv.nl.md", PAGE);
    }

    @Test
    void anAnswerHasItsTextsByLanguageAndItsPlaceInTheList() throws IOException {
        write("tlv.en.md", PAGE.replace("Wat is een TLV?", "What is a TLV?"));

        var entry = read().getFirst();

        assertThat(entry.position()).isOne();
        assertThat(entry.text(ArticlePage::title).in(Language.EN)).isEqualTo("What is a TLV?");
        assertThat(entry.text(ArticlePage::body).in(Language.NL)).isEqualTo("## Kop\n\nTekst.");
        assertThat(entry.offers()).containsExactly("via-nova");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithFileAndField() throws IOException {
        write(
                "tlv.nl.md",
                PAGE.replace("id: tlv", "id: anders")
                        .replace("[autisme]", "[onbekend]")
                        .replace("https://wetten", "http://wetten")
                        .replace("Tekst.", "Tekst <b>vet</b> [x](javascript:x) ![y](https://z.example/)"));
        write("los.nl.md", PAGE);

        assertThat(refused())
                .anyMatch(said -> said.contains("tlv.nl.md") && said.contains("veld id: het bestand heet anders"))
                .anyMatch(said -> said.contains("veld needs: 'onbekend' bestaat niet"))
                .anyMatch(said -> said.contains("veld sources:"))
                .anyMatch(said -> said.contains("HTML_IN_BODY"))
                .anyMatch(said -> said.contains("LINK_NOT_POSSIBLE"))
                .anyMatch(said -> said.contains("IMAGE_IN_BODY"))
                .anyMatch(said -> said.contains("los.nl.md") && said.contains("niet in de lijst"))
                .hasSize(7);
    }

    @Test
    void aMissingTextAndAFieldThatDoesNotExistAreNamedWithTheirLine() throws IOException {
        write("tlv.nl.md", PAGE.replace("needs: [autisme]", "behoefte: [autisme]"));

        assertThat(refused())
                .anyMatch(said -> said.contains("veld behoefte: dit veld bestaat niet"))
                .anyMatch(said -> said.contains("veld needs: dit veld ontbreekt"));

        Files.delete(folder.resolve("tlv.nl.md"));

        assertThat(refused()).anyMatch(said -> said.contains("tlv.nl.md"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<ArticleFile.Entry> read() {
        return ArticleFile.read(folder.resolve("articles.yaml"), Set.of("autisme"));
    }

    private List<String> refused() {
        var refusal = catchThrowableOfType(ImportRefused.class, this::read);
        return refusal.problems().stream().map(String::valueOf).toList();
    }
}
