package nl.dekkend.schools.register;

import static nl.dekkend.imports.Column.filled;
import static nl.dekkend.imports.Column.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Column;
import nl.dekkend.imports.Table;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.PhoneRules;

/** What DUO's lists of primary and of secondary locations have in common. */
final class RegisterColumns {

    static final CellForm LOCATION = CellForm.of("\\d{2}[A-Z]{2}\\d{2}", "een vestigingscode zoals 27MD00");
    static final CellForm BOARD = CellForm.of("\\d{5}", "een bestuursnummer van vijf cijfers");
    static final CellForm MUNICIPALITY = CellForm.of("\\d{1,4}", "een gemeentenummer zoals 0375");

    static final List<Column> COLUMNS = List.of(
            filled("BEVOEGD GEZAG NUMMER", BOARD),
            filled("VESTIGINGSCODE", LOCATION),
            filled("VESTIGINGSNAAM", CellForm.TEXT),
            filled("STRAATNAAM", CellForm.TEXT),
            filled("HUISNUMMER-TOEVOEGING", CellForm.TEXT),
            filled("POSTCODE", CellForm.POSTCODE),
            filled("PLAATSNAAM", CellForm.TEXT),
            filled("GEMEENTENUMMER", MUNICIPALITY),
            optional("GEMEENTENAAM", CellForm.TEXT),
            optional("DENOMINATIE", CellForm.TEXT),
            optional("TELEFOONNUMMER", CellForm.TEXT),
            optional("INTERNETADRES", CellForm.TEXT));

    private RegisterColumns() {}

    static Entry entry(Table.Row row, SchoolKind kind, Set<EducationLevel> levels) {
        return new Entry(
                row.text("VESTIGINGSCODE"),
                name(row.text("VESTIGINGSNAAM")),
                kind,
                levels,
                row.text("BEVOEGD GEZAG NUMMER"),
                address(row),
                municipality(row.text("GEMEENTENUMMER")),
                row.optional("DENOMINATIE"),
                PhoneRules.national(row.text("TELEFOONNUMMER")),
                WebsiteRules.absolute(row.text("INTERNETADRES")),
                null);
    }

    static String name(String printed) {
        return printed.replaceAll("\\s+", " ");
    }

    static String municipality(String number) {
        return "GM" + "0".repeat(4 - number.length()) + number;
    }

    /** Names by code, as far as the file gives them. */
    static Map<String, String> municipalities(Table table, String code, String name) {
        return table.rows().stream()
                .filter(row -> !row.text(name).isEmpty())
                .collect(Collectors.toMap(
                        row -> municipality(row.text(code)),
                        row -> PlaceNameRules.ordinary(row.text(name)),
                        (one, same) -> one));
    }

    private static Address address(Table.Row row) {
        var postcode = row.text("POSTCODE");
        return new Address(
                row.text("STRAATNAAM"),
                row.text("HUISNUMMER-TOEVOEGING"),
                postcode.substring(0, 4) + " " + postcode.substring(postcode.length() - 2),
                PlaceNameRules.ordinary(row.text("PLAATSNAAM")));
    }
}
