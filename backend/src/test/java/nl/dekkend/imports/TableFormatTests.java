package nl.dekkend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.dekkend.imports.TableCase.FILE;
import static nl.dekkend.imports.TableCase.FORMAT;
import static nl.dekkend.imports.TableCase.accepted;
import static nl.dekkend.imports.TableCase.messages;
import static nl.dekkend.imports.TableCase.windows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableFormatTests {

    @Test
    void aFileThatIsRightIsReadWithLineNumbers() {
        var rows = accepted(FORMAT.read(windows(FILE))).rows();

        assertThat(rows)
                .extracting(row -> row.text("VESTIGINGSNAAM"))
                .containsExactly("De \"Fluessen\"", "Fryslân Oer");
        assertThat(rows).extracting(Table.Row::line).containsExactly(2, 3);
    }

    @Test
    void spacesBehindHeadersAndCellsAreForgivenAndACellOfOneSpaceIsEmpty() {
        var rows = accepted(FORMAT.read(windows(FILE))).rows();

        assertThat(rows.getFirst().number("LEERLINGEN")).isEqualTo(120);
        assertThat(rows.getLast().optional("LEERLINGEN")).isNull();
    }

    @Test
    void lineEndsOfWindowsAndAnEmptyLastLineAreForgiven() {
        assertThat(accepted(FORMAT.read(windows(FILE.replace("\n", "\r\n") + "\r\n")))
                        .rows())
                .hasSize(2);
    }

    @Test
    void aRenamedColumnIsToldWithTheNearestName() {
        assertThat(messages(windows(FILE.replace(";POSTCODE", ";POSTCODE VESTIGING"))))
                .containsExactly("scholen.csv, regel 1, kolom POSTCODE: de kolom 'POSTCODE' ontbreekt; "
                        + "het meest lijkt 'POSTCODE VESTIGING': is de kolom hernoemd?");
    }

    @Test
    void anotherDelimiterIsToldInsteadOfEveryMissingColumn() {
        assertThat(messages(windows(FILE.replace(';', ','))))
                .containsExactly("scholen.csv, regel 1: de kolommen zijn gescheiden met ','; verwacht is ';'.");
    }

    @Test
    void aKeyThatOccursTwiceIsToldWithBothLines() {
        assertThat(messages(windows(FILE.replace("04LY00", "04NA00"))))
                .containsExactly("scholen.csv, regel 3, kolom VESTIGINGSCODE: '04NA00' staat al op regel 2; "
                        + "verwacht is dat het één keer voorkomt.");
    }

    @Test
    void aPostcodeOutsideTheFormIsTold() {
        assertThat(messages(windows(FILE.replace("9531 CH", "531 CH"))))
                .containsExactly("scholen.csv, regel 3, kolom POSTCODE: '531 CH' past niet; "
                        + "verwacht is een postcode zoals 1971 HN.");
    }

    @Test
    void aNumberThatIsNoneIsTold() {
        assertThat(messages(windows(FILE.replace("120", "12O"))))
                .containsExactly(
                        "scholen.csv, regel 2, kolom LEERLINGEN: '12O' past niet; verwacht is een heel getal.");
    }

    @Test
    void anEmptyCellThatMustBeFilledIsTold() {
        assertThat(messages(windows(FILE.replace("9531 CH", " "))))
                .containsExactly("scholen.csv, regel 3, kolom POSTCODE: de cel is leeg; "
                        + "verwacht is een postcode zoals 1971 HN.");
    }

    @Test
    void ofManyProblemsTheFirstTwentyAndTheirNumberAreShown() {
        var rows = IntStream.range(10, 60)
                .mapToObj("%dAB00;School;Straat;fout;1\n"::formatted)
                .collect(Collectors.joining());

        var messages = messages(windows(FILE + rows));

        assertThat(messages).hasSize(21);
        assertThat(messages.getLast()).isEqualTo("scholen.csv: dit zijn de eerste 20 van 50 problemen.");
    }

    @Test
    void aColumnPerYearIsExpectedAtLeastOnce() {
        var perYear = new TableFormat(
                Encoding.UTF_8,
                ';',
                List.of(Column.filled("A", CellForm.TEXT), Column.perYear("N_", CellForm.WHOLE_NUMBER)),
                List.of());

        assertThat(accepted(perYear.read(OpenFile.of("n.csv", "A;N_2024;N_2025\nx;1;2\n".getBytes(UTF_8))))
                        .columns())
                .contains("N_2024", "N_2025");
        assertThat(messages(perYear.read(OpenFile.of("n.csv", "A;N_2024;N_2025\nx;1;y\n".getBytes(UTF_8)))))
                .containsExactly("n.csv, regel 2, kolom N_2025: 'y' past niet; verwacht is een heel getal.");
        assertThat(messages(perYear.read(OpenFile.of("n.csv", "A;B\nx;1\n".getBytes(UTF_8)))))
                .hasSize(1);
    }
}
