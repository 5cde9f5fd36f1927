package nl.dekkend.schools.register;

import static java.util.Objects.requireNonNull;
import static nl.dekkend.schools.EducationLevel.BRIDGE_YEAR;
import static nl.dekkend.schools.EducationLevel.HAVO;
import static nl.dekkend.schools.EducationLevel.MAVO;
import static nl.dekkend.schools.EducationLevel.PRACTICAL;
import static nl.dekkend.schools.EducationLevel.VMBO;
import static nl.dekkend.schools.EducationLevel.VWO;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.imports.CellForm;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;

/** The register's ONDERWIJSSTRUCTUUR: "VBO/MAVO/HAVO/VWO". */
final class LevelRules {

    private static final Map<String, EducationLevel> LEVELS = Map.of(
            "PRO",
            PRACTICAL,
            "VBO",
            VMBO,
            "VMBO",
            VMBO,
            "MAVO",
            MAVO,
            "HAVO",
            HAVO,
            "VWO",
            VWO,
            "BRUGJAAR",
            BRIDGE_YEAR);

    static final CellForm FORM = CellForm.of(
            "(%1$s)(/(%1$s))*".formatted(String.join("|", LEVELS.keySet())), "niveaus zoals VBO/MAVO/HAVO/VWO");

    private LevelRules() {}

    static Set<EducationLevel> levels(String structure) {
        return Arrays.stream(structure.split("/"))
                .map(part -> requireNonNull(LEVELS.get(part), part))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A location that teaches practical education beside other levels is a regular school. */
    static SchoolKind kind(Set<EducationLevel> levels) {
        return levels.equals(Set.of(PRACTICAL)) ? SchoolKind.PRACTICAL : SchoolKind.SECONDARY;
    }
}
