package nl.dekkend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableFormatTests {

    private static final Charset CP1252 = Charset.forName("windows-1252");

    private static final TableFormat FORMAT = new TableFormat(
            Encoding.WINDOWS_1252,
            ';',
            List.of(
                    Column.filled("VESTIGINGSCODE", CellForm.of("\\d{2}[A-Z]{2}\\d{2}", "een code zoals 27MD00")),
                    Column.filled("VESTIGINGSNAAM", CellForm.TEXT),
                    Column.filled("POSTCODE", CellForm.POSTCODE),
                    Column.optional("LEERLINGEN", CellForm.WHOLE_NUMBER)),
            List.of("VESTIGINGSCODE"));

    private static final String FILE = """
            VESTIGINGSCODE;VESTIGINGSNAAM ;STRAATNAAM;POSTCODE;LEERLINGEN
            04NA00;"De ""Fluessen"" ";Aldewei;8582 KX;120
            04LY00;Fryslân Oer;Torenstraat;9531 CH;\s
            """;

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
    void aFileCutOffInTheMiddleOfALineIsToldWhereverTheCutFalls() {
        var lastLine = FILE.indexOf("04LY00");

        assertThat(IntStream.range(lastLine + 1, FILE.length() - 1))
                .allSatisfy(cut -> assertThat(messages(windows(FILE.substring(0, cut))))
                        .singleElement()
                        .asString()
                        .startsWith("scholen.csv, regel 3: het bestand houdt midden in deze regel op"));
    }

    @Test
    void aFileCutOffInsideALetterIsToldAsCutOff() {
        var bytes = FILE.getBytes(UTF_8);
        var inside = FILE.indexOf('â') + 1;

        assertThat(messages(utf8Format().read(OpenFile.of("scholen.csv", Arrays.copyOf(bytes, inside)))))
                .containsExactly("scholen.csv, regel 3: het bestand is hier midden in een letter afgebroken; "
                        + "download het opnieuw.");
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

    private static TableFormat utf8Format() {
        return new TableFormat(Encoding.UTF_8, FORMAT.delimiter(), FORMAT.columns(), FORMAT.key());
    }

    private static OpenFile windows(String text) {
        return OpenFile.of("scholen.csv", text.getBytes(CP1252));
    }

    private static List<String> messages(OpenFile file) {
        return messages(FORMAT.read(file));
    }

    private static List<String> messages(Reading<Table> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return new ImportReport.Refused(((Reading.Refused<Table>) reading).problems()).messages();
    }

    private static Table accepted(Reading<Table> reading) {
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted<Table>) reading).content();
    }
}
