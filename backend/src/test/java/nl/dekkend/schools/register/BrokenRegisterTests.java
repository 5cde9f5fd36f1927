package nl.dekkend.schools.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** A file that is not understood is told with its place and changes nothing. Has a database of its own. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=broken-registers"})
class BrokenRegisterTests {

    private static final PrimaryLines LINES = PrimaryLines.first(120);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void loadTheRegister() {
        new RegisterTestFiles(imports, folder).load(LINES.bytes(), AUGUST);
    }

    static Stream<Arguments> broken() {
        var text = LINES.text();
        return Stream.of(
                argumentSet("missing column", text.replaceFirst(";POSTCODE;", ";"), "kolom POSTCODE"),
                argumentSet("renamed column", text.replaceFirst(";VESTIGINGSNAAM;", ";NAAM;"), "kolom VESTIGINGSNAAM"),
                argumentSet("location twice", text + LINES.rows().getFirst() + "\r\n", "regel 122"),
                argumentSet("postcode outside the form", text.replaceFirst("9306 TC", "09306"), "kolom POSTCODE"),
                argumentSet("cut off in a line", text.substring(0, text.length() - 200), "regel 121"),
                argumentSet("error page", "<!DOCTYPE html><html><body>503</body></html>", "webpagina"),
                argumentSet("empty", "", "leeg"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFileThatIsNotUnderstoodChangesNothing(String content, String told) {
        refuses(content.getBytes(PrimaryLines.CP1252), told);
    }

    @ParameterizedTest
    @MethodSource("wronglyEncoded")
    void lettersWrittenOtherwiseAreTold(byte[] content, String told) {
        refuses(content, told);
    }

    static Stream<Arguments> wronglyEncoded() {
        var text = PrimaryLines.first(6_122).text();
        return Stream.of(argumentSet("utf-8", text.getBytes(UTF_8), "UTF-8"));
    }

    private void refuses(byte[] content, String told) {
        var before = everything();

        var report = new RegisterTestFiles(imports, folder).load(content, AUGUST.plusYears(1));

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages())
                                .isNotEmpty()
                                .allMatch(message -> message.startsWith("scholen.csv"))
                                .anyMatch(message -> message.contains(told)));
        assertThat(everything()).isEqualTo(before);
    }

    private List<Map<String, Object>> everything() {
        var tables = List.of("schools.school", "schools.board", "schools.register", "imports.ledger", "changes.change");
        return tables.stream()
                .map(table -> sql.sql(
                                "select '%1$s' as name, count(*), md5(string_agg(t::text, '' order by t::text)) from %1$s t"
                                        .formatted(table))
                        .fetch()
                        .one()
                        .block())
                .toList();
    }
}
