package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;

class ImportOrderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void aFileToImport() throws IOException {
        file = Files.writeString(folder.resolve("scholen.csv"), "a;b\n").toString();
    }

    @Test
    void kindFileAndDayAreEnoughForTheWholeCountry() {
        var order = order("duo-primary", file, "--as-of=2026-10-01");

        assertThat(order.kind()).isEqualTo("duo-primary");
        assertThat(order.request().asOf()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(order.request().scope()).isEqualTo(new ImportScope.National());
        assertThat(order.request().acceptClosing()).isZero();
    }

    @Test
    void aScopeNamesMunicipalities() {
        var order = order("duo-secondary", file, "--as-of=2026-10-01", "--scope=GM0375,GM0396", "--accept-closing=3");

        assertThat(order.request().scope()).isEqualTo(new ImportScope.Municipalities(Set.of("GM0375", "GM0396")));
        assertThat(order.request().acceptClosing()).isEqualTo(3);
    }

    @Test
    void aMunicipalityThatIsTypedTwiceIsMeantOnce() {
        var order = order("duo-secondary", file, "--as-of=2026-10-01", "--scope=GM0375,GM0375");

        assertThat(order.request().scope()).isEqualTo(new ImportScope.Municipalities(Set.of("GM0375")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --as-of=2026-13-01                   | is geen dag
                    --as-of=2026-11-23                   | ligt in de toekomst
                    --scope=national                     | Geef met --as-of
                    --as-of=2026-10-01 --scope=IJmond    | lijst gemeentecodes
                    --as-of=2026-10-01 --accept-closing=x | is een aantal scholen
                    --as-of=2026-10-01 --force           | kent dit commando niet
                    """)
    void whatIsTypedWronglyIsNamed(String options, String expected) {
        var typed = new ArrayList<>(List.of("duo-primary", file));
        typed.addAll(List.of(options.split(" ")));

        assertThatThrownBy(() -> order(typed.toArray(String[]::new))).hasMessageContaining(expected);
    }

    @Test
    void anUnknownKindNamesTheKnownOnes() {
        assertThatThrownBy(() -> order("scholen", file, "--as-of=2026-10-01"))
                .hasMessage("'scholen' is geen soort bestand. Kies uit: duo-primary, duo-secondary.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> order("duo-primary", file + ".weg", "--as-of=2026-10-01"))
                .hasMessageContaining("scholen.csv.weg is geen bestand");
    }

    @Test
    void nothingTypedGetsAnExample() {
        assertThatThrownBy(ImportOrderTests::order).hasMessageContaining("script/import duo-primary scholen.csv");
    }

    private static ImportOrder order(String... typed) {
        return ImportOrder.of(new DefaultApplicationArguments(typed), List.of("duo-primary", "duo-secondary"), TODAY);
    }
}
