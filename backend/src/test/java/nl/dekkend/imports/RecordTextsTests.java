package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTextsTests {

    record Step(Text said) {}

    record Help(String id, Text summary, @Nullable Text cost, List<Step> steps) {}

    @TempDir
    Path folder;

    private final RegionProblems problems = new RegionProblems();

    @Test
    void aTextIsWrittenByLanguageOrIsDutch() throws IOException {
        var help = read("help: [{id: a, summary: {nl: Hulp, en: Help}, steps: []}, {id: b, summary: Hulp, steps: []}]");

        assertThat(refused()).isEmpty();
        assertThat(help).extracting(at -> at.value().summary().in(Language.EN)).containsExactly("Help", "Hulp");
    }

    @Test
    void everyTextThatIsNotInTheLanguagesOfItsRecordIsNamed() throws IOException {
        read("""
                help:
                  - id: a
                    summary: {nl: Hulp, en: Help}
                    cost: gratis
                    steps: [{said: {nl: U belt., en: ''}}]
                """);

        assertThat(refused())
                .containsExactly(
                        "help.yaml, regel 2: a, veld cost/en: deze tekst ontbreekt of is leeg.",
                        "help.yaml, regel 2: a, veld steps/0/said/en: deze tekst ontbreekt of is leeg.");
    }

    @Test
    void aTextWithoutDutchIsRefused() throws IOException {
        read("help: [{id: a, summary: {en: Help}, steps: []}]");

        assertThat(refused())
                .containsExactly("help.yaml, regel 1: a, veld summary/nl: deze tekst ontbreekt of is leeg.");
    }

    @Test
    void aLanguageThatDoesNotExistIsNamedWithThoseThatDo() throws IOException {
        read("help: [{id: a, summary: {nl: Hulp, de: Hilfe}, steps: []}]");

        assertThat(refused())
                .containsExactly("help.yaml, regel 1: a, veld summary/de: dit is geen taal. Kies uit: nl, en, uk, ar.");
    }

    private List<RegionRecord<Help>> read(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("help.yaml"), yaml);
        return new RegionRecords(problems).read(file, "help", Help.class, Help::id);
    }

    private List<String> refused() {
        var refusal = catchThrowableOfType(ImportRefused.class, problems::refuse);
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(FileProblem::toString).toList();
    }
}
