package nl.dekkend.schools.register;

import static nl.dekkend.imports.Column.filled;
import static nl.dekkend.imports.Column.optional;
import static nl.dekkend.imports.Column.perYear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import nl.dekkend.schools.SchoolKind;

/**
 * DUO, "06. Historisch overzicht aantal leerlingen per schoolvestiging": every count, and all we know of special
 * schools.
 */
final class PupilsFile {

    private static final String YEAR = "LEERLINGEN_";
    private static final String CODE = "GEMEENTECODE_VESTIGING";
    private static final String NAME = "GEMEENTENAAM_VESTIGING";

    private static final Map<String, SchoolKind> KINDS = Map.of(
            "BO", SchoolKind.PRIMARY,
            "SBO", SchoolKind.SPECIAL_PRIMARY,
            "SO", SchoolKind.SPECIAL,
            "SO/VSO", SchoolKind.SPECIAL_AND_SECONDARY_SPECIAL,
            "VSO", SchoolKind.SECONDARY_SPECIAL);

    /** DUO's number for a municipality it does not know. */
    private static final String NOWHERE = "GM9999";

    static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            List.of(
                    filled("VESTIGINGSCODE", RegisterColumns.LOCATION),
                    filled("NAAM_VESTIGING", CellForm.TEXT),
                    filled("SOORT_VESTIGING", CellForm.of("BO|SBO|SO|SO/VSO|VSO", "BO, SBO, SO, SO/VSO of VSO")),
                    optional("DENOMINATIE_VESTIGING", CellForm.TEXT),
                    filled(
                            "BEVOEGD_GEZAG_NUMMER",
                            CellForm.of("0|\\d{5}", "een bestuursnummer van vijf cijfers, of 0")),
                    filled(CODE, RegisterColumns.MUNICIPALITY),
                    optional(NAME, CellForm.TEXT),
                    perYear(YEAR, PupilRules.FORM)),
            List.of("VESTIGINGSCODE"));

    private PupilsFile() {}

    static PupilsContent content(Table table) {
        List<String> years = table.columns().stream()
                .filter(column -> column.startsWith(YEAR))
                .toList();
        var locations = table.rows().stream().map(row -> location(row, years)).toList();
        return new PupilsContent(locations, municipalities(table), newest(years), Set.of());
    }

    private static Map<String, String> municipalities(Table table) {
        var named = new HashMap<>(RegisterColumns.municipalities(table, CODE, NAME));
        named.remove(NOWHERE);
        return named;
    }

    private static PupilsContent.Location location(Table.Row row, List<String> years) {
        var id = row.text("VESTIGINGSCODE");
        var counts = years.stream()
                .map(year -> PupilRules.count(id, number(year), row.text(year)))
                .filter(count -> !count.isZero())
                .toList();
        var municipality = RegisterColumns.municipality(row.text(CODE));
        var kind = KINDS.getOrDefault(row.text("SOORT_VESTIGING"), SchoolKind.PRIMARY);
        var entry = new Entry(
                id,
                RegisterColumns.name(row.text("NAAM_VESTIGING")),
                kind,
                Set.of(),
                row.text("BEVOEGD_GEZAG_NUMMER"),
                null,
                municipality,
                row.optional("DENOMINATIE_VESTIGING"),
                null,
                null,
                PupilRules.closedOn(counts, PupilRules.countDate(newest(years))));
        return new PupilsContent.Location(entry, counts, !municipality.equals(NOWHERE));
    }

    private static int newest(List<String> years) {
        return years.stream().mapToInt(PupilsFile::number).max().orElseThrow();
    }

    private static int number(String year) {
        return Integer.parseInt(year.substring(YEAR.length()));
    }
}
