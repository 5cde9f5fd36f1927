package nl.dekkend.schools.register;

import static nl.dekkend.imports.Column.filled;
import static nl.dekkend.imports.Column.optional;

import java.util.Arrays;
import java.util.List;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;

/** School boards with their number, name and the names they had. */
final class BoardsFile {

    static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            List.of(
                    filled("bevoegd_gezag_nummer", RegisterColumns.BOARD),
                    filled("naam", CellForm.TEXT),
                    optional("eerdere_namen", CellForm.TEXT)),
            List.of("bevoegd_gezag_nummer"));

    private BoardsFile() {}

    static List<NamedBoard> boards(Table table) {
        return table.rows().stream()
                .map(row -> new NamedBoard(
                        row.text("bevoegd_gezag_nummer"), row.text("naam"), names(row.text("eerdere_namen"))))
                .toList();
    }

    private static List<String> names(String printed) {
        return Arrays.stream(printed.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A board as the list names it. */
    record NamedBoard(String id, String name, List<String> formerNames) {}
}
