package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;

/** A small file as DUO writes them, and what to ask of its reading. */
class TableCase {

    private static final Charset CP1252 = Charset.forName("windows-1252");

    static final TableFormat FORMAT = new TableFormat(
            Encoding.WINDOWS_1252,
            ';',
            List.of(
                    Column.filled("VESTIGINGSCODE", CellForm.of("\\d{2}[A-Z]{2}\\d{2}", "een code zoals 27MD00")),
                    Column.filled("VESTIGINGSNAAM", CellForm.TEXT),
                    Column.filled("POSTCODE", CellForm.POSTCODE),
                    Column.optional("LEERLINGEN", CellForm.WHOLE_NUMBER)),
            List.of("VESTIGINGSCODE"));

    static final String FILE = """
            VESTIGINGSCODE;VESTIGINGSNAAM ;STRAATNAAM;POSTCODE;LEERLINGEN
            04NA00;"De ""Fluessen"" ";Aldewei;8582 KX;120
            04LY00;Fryslân Oer;Torenstraat;9531 CH;\s
            """;

    private TableCase() {}

    static TableFormat utf8Format() {
        return new TableFormat(Encoding.UTF_8, FORMAT.delimiter(), FORMAT.columns(), FORMAT.key());
    }

    static OpenFile windows(String text) {
        return OpenFile.of("scholen.csv", text.getBytes(CP1252));
    }

    static List<String> messages(OpenFile file) {
        return messages(FORMAT.read(file));
    }

    static List<String> messages(Reading<Table> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return new ImportReport.Refused(((Reading.Refused<Table>) reading).problems()).messages();
    }

    static Table accepted(Reading<Table> reading) {
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted<Table>) reading).content();
    }
}
