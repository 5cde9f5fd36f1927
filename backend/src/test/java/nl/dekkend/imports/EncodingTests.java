package nl.dekkend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.dekkend.imports.TableCase.FILE;
import static nl.dekkend.imports.TableCase.accepted;
import static nl.dekkend.imports.TableCase.messages;
import static nl.dekkend.imports.TableCase.utf8Format;
import static nl.dekkend.imports.TableCase.windows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTests {

    @Test
    void utf8WhereWindowsIsExpectedIsToldOnceAtItsFirstLine() {
        assertThat(messages(OpenFile.of("scholen.csv", FILE.getBytes(UTF_8))))
                .containsExactly(
                        "scholen.csv, regel 3: de letters zijn in UTF-8 geschreven; verwacht is Windows-1252.");
    }

    @Test
    void windowsWhereUtf8IsExpectedIsToldAtItsFirstLine() {
        assertThat(messages(utf8Format().read(windows(FILE))))
                .containsExactly("scholen.csv, regel 3: de letters zijn niet in UTF-8 geschreven, maar waarschijnlijk "
                        + "in Windows-1252; verwacht is UTF-8.");
    }

    @Test
    void utf8MayStartWithAByteOrderMark() {
        var file = OpenFile.of("scholen.csv", ("\uFEFF" + FILE).getBytes(UTF_8));

        assertThat(accepted(utf8Format().read(file)).rows()).hasSize(2);
    }

    @Test
    void lettersThatWereConvertedWronglyBeforeAreToldWithWhatWasMeant() {
        var file = OpenFile.of("scholen.csv", FILE.replace("â", "Ã¢").getBytes(UTF_8));

        assertThat(messages(utf8Format().read(file)))
                .containsExactly(
                        "scholen.csv, regel 3, kolom VESTIGINGSNAAM: 'FryslÃ¢n Oer' is verkeerd omgezette UTF-8, "
                                + "bedoeld is 'Fryslân Oer'; lever het bestand in de goede codering.");
    }

    @Test
    void aLetterThatWasLostBeforeIsTold() {
        var file = OpenFile.of("scholen.csv", FILE.replace("â", "\uFFFD").getBytes(UTF_8));

        assertThat(messages(utf8Format().read(file))).singleElement().asString().contains("een letter verloren");
    }

    @Test
    void aFileCutOffInsideALetterIsToldAsCutOff() {
        var bytes = FILE.getBytes(UTF_8);
        var inside = FILE.indexOf('â') + 1;

        assertThat(messages(utf8Format().read(OpenFile.of("scholen.csv", Arrays.copyOf(bytes, inside)))))
                .containsExactly("scholen.csv, regel 3: het bestand is hier midden in een letter afgebroken; "
                        + "download het opnieuw.");
    }
}
