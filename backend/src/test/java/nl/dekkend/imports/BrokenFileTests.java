package nl.dekkend.imports;

import static nl.dekkend.imports.TableCase.FILE;
import static nl.dekkend.imports.TableCase.messages;
import static nl.dekkend.imports.TableCase.windows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokenFileTests {

    @Test
    void aFileCutOffInTheMiddleOfALineIsToldWhereverTheCutFalls() {
        var lastLine = FILE.indexOf("04LY00");

        assertThat(IntStream.range(lastLine + 1, FILE.length() - 1))
                .allSatisfy(cut -> assertThat(messages(windows(FILE.substring(0, cut))))
                        .singleElement()
                        .asString()
                        .startsWith("scholen.csv, regel 3: het bestand houdt midden in deze regel op"));
    }

    @Test
    void aLineWithTooFewCellsIsTold() {
        assertThat(messages(windows(FILE.replace(";Aldewei", ""))))
                .containsExactly("scholen.csv, regel 2: deze regel heeft 4 cellen; verwacht zijn er 5. "
                        + "Is het bestand afgebroken?");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsTold() {
        assertThat(messages(windows(FILE.replace("\"\" \"", "\"\" "))))
                .containsExactly("scholen.csv, regel 2: een aanhalingsteken op deze regel wordt niet goed gesloten.");
    }

    @Test
    void anErrorPageSavedAsCsvIsTold() {
        assertThat(messages(windows("\r\n<!DOCTYPE html>\n<html><body>404</body></html>\n")))
                .singleElement()
                .asString()
                .startsWith("scholen.csv, regel 1: dit is een webpagina en geen gegevensbestand");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(messages(windows(" \n"))).containsExactly("scholen.csv: het bestand is leeg; download het opnieuw.");
    }

    @Test
    void aFileWithHeadersOnlyIsTold() {
        assertThat(messages(windows(FILE.lines().findFirst().orElseThrow() + "\n")))
                .containsExactly("scholen.csv: het bestand heeft alleen kolomnamen en geen enkele regel met gegevens.");
    }
}
