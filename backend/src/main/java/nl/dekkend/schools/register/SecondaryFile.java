package nl.dekkend.schools.register;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.imports.Column;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;

/** DUO, all locations of secondary education, or those of some municipalities. */
final class SecondaryFile {

    private static final String LEVELS = "ONDERWIJSSTRUCTUUR";

    static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            Stream.concat(RegisterColumns.COLUMNS.stream(), Stream.of(Column.filled(LEVELS, LevelRules.FORM)))
                    .toList(),
            List.of("VESTIGINGSCODE"));

    private SecondaryFile() {}

    static List<Entry> entries(Table table) {
        return table.rows().stream().map(SecondaryFile::entry).toList();
    }

    private static Entry entry(Table.Row row) {
        var levels = LevelRules.levels(row.text(LEVELS));
        return RegisterColumns.entry(row, LevelRules.kind(levels), levels);
    }
}
