package nl.dekkend.schools.register;

import java.util.List;
import java.util.Set;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import nl.dekkend.schools.SchoolKind;

/** DUO, "02. Alle schoolvestigingen basisonderwijs". */
final class PrimaryFile {

    static final TableFormat FORMAT =
            new TableFormat(Encoding.WINDOWS_1252, ';', RegisterColumns.COLUMNS, List.of("VESTIGINGSCODE"));

    private PrimaryFile() {}

    static List<Entry> entries(Table table) {
        return table.rows().stream()
                .map(row -> RegisterColumns.entry(row, SchoolKind.PRIMARY, Set.of()))
                .toList();
    }
}
