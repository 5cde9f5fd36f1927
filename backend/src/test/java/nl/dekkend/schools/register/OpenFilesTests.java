package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.Reading;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import org.junit.jupiter.api.Test;

class OpenFilesTests {

    @Test
    void everyPrimaryLocationOfTheCountryIsUnderstood() {
        var entries = PrimaryFile.entries(read(PrimaryFile.FORMAT, "duo-primary"));

        assertThat(entries).hasSize(6_122).allMatch(entry -> entry.kind() == SchoolKind.PRIMARY);
        assertThat(entries)
                .noneMatch(entry -> entry.phone() != null && entry.phone().startsWith("06"));
        assertThat(entry(entries, "32JK00").address()).isEqualTo(new Address("Melkweg", "13", "9306 TC", "Alteveer"));
    }

    @Test
    void secondaryLocationsHaveTheirLevels() {
        var entries = SecondaryFile.entries(read(SecondaryFile.FORMAT, "duo-secondary"));

        assertThat(entries).hasSize(55);
        assertThat(entry(entries, "28BN00").kind()).isEqualTo(SchoolKind.PRACTICAL);
        assertThat(entry(entries, "27MD05").levels()).isEqualTo(Set.of(EducationLevel.BRIDGE_YEAR));
        assertThat(entry(entries, "27MD01").levels())
                .isEqualTo(Set.of(EducationLevel.VMBO, EducationLevel.MAVO, EducationLevel.HAVO));
        assertThat(entry(entries, "25FU08").phone()).isNull();
    }

    @Test
    void specialSchoolsAreKnownFromTheirPupils() {
        var content = PupilsFile.content(read(PupilsFile.FORMAT, "duo-pupils"));

        assertThat(content.locations()).hasSize(9_737);
        assertThat(content.specialSchools()).hasSize(1_761).allMatch(entry -> entry.address() == null);
        assertThat(content.withoutMunicipality()).hasSize(5);
        assertThat(content.municipalities()).doesNotContainKey("GM9999").hasSizeGreaterThan(300);
        assertThat(content.newestCount()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(entry(content.specialSchools(), "18XY00"))
                .returns(SchoolKind.SPECIAL_AND_SECONDARY_SPECIAL, Entry::kind)
                .returns("GM0453", Entry::municipality)
                .returns(true, Entry::isOpen);
    }

    @Test
    void aSpecialLocationWithoutPupilsClosedOnItsFirstEmptyCountDate() {
        var specials = PupilsFile.content(read(PupilsFile.FORMAT, "duo-pupils")).specialSchools();

        assertThat(entry(specials, "18ZJ09").closedOn()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(specials).filteredOn(Entry::isOpen).hasSize(858);
    }

    @Test
    void suppressedCountsStaySuppressedAndZerosAreNoCounts() {
        var counts = PupilsFile.content(read(PupilsFile.FORMAT, "duo-pupils")).counts();

        assertThat(counts).filteredOn(PupilCountRow::suppressed).hasSize(762).allMatch(count -> count.count() == null);
        assertThat(counts).noneMatch(PupilCountRow::isZero);
    }

    @Test
    void secondaryPupilsBringTheNameParentsKnow() {
        var rows = SecondaryPupilsFile.rows(read(SecondaryPupilsFile.FORMAT, "duo-secondary-pupils"), 2025);

        assertThat(rows).hasSize(41);
        assertThat(rows)
                .extracting(SecondaryPupilsFile.NamedCount::name)
                .contains("Castor College", "Technisch Coll Velsen", "Avantis College", "HBM")
                .noneMatch(name -> name.startsWith("loc"));
    }

    @Test
    void boardsKeepTheNamesTheyHad() {
        var boards = BoardsFile.boards(read(BoardsFile.FORMAT, "boards"));

        assertThat(boards).hasSize(32);
        assertThat(boards)
                .filteredOn(board -> board.id().equals("40257"))
                .singleElement()
                .satisfies(board -> assertThat(board.formerNames())
                        .contains("Stichting B.B.V.", "Stichting Bijzonder Basisonderwijs Velsen"));
    }

    private static Entry entry(List<Entry> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findAny().orElseThrow();
    }

    private static Table read(TableFormat format, String kind) {
        var reading = format.read(OpenFile.at(Path.of("data/open", kind + ".csv")));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted<Table>) reading).content();
    }
}
