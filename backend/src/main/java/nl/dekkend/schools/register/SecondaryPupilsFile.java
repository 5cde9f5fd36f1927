package nl.dekkend.schools.register;

import static nl.dekkend.imports.Column.filled;

import java.util.List;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;

/** DUO, pupils per location of secondary education on one count date, under the names that parents know. */
final class SecondaryPupilsFile {

    static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            List.of(
                    filled("VESTIGINGSCODE", RegisterColumns.LOCATION),
                    filled("INSTELLINGSNAAM VESTIGING", CellForm.TEXT),
                    filled("AANTAL LEERLINGEN", PupilRules.FORM)),
            List.of("VESTIGINGSCODE"));

    private SecondaryPupilsFile() {}

    static List<NamedCount> rows(Table table, int year) {
        return table.rows().stream().map(row -> row(row, year)).toList();
    }

    private static NamedCount row(Table.Row row, int year) {
        var school = row.text("VESTIGINGSCODE");
        return new NamedCount(
                name(row.text("INSTELLINGSNAAM VESTIGING")),
                PupilRules.count(school, year, row.text("AANTAL LEERLINGEN")));
    }

    /** "loc, Technisch Coll Velsen": what follows is the location's own name. */
    private static String name(String printed) {
        return RegisterColumns.name(printed).replaceFirst("^loc(atie)?[.,]? ", "");
    }

    /** A count with the name the location goes by. */
    record NamedCount(String name, PupilCountRow count) {}
}
