package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Language;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** How far a list of schools reaches. Has a database of its own. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=newer-registers"})
class RegisterScopeTests {

    private static final PrimaryLines LINES = PrimaryLines.first(120);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final String ELSEWHERE = "1681";
    private static final ImportScope SCOPE = new ImportScope.Municipalities(Set.of("GM" + ELSEWHERE));
    private static final ImportScope NATIONAL = new ImportScope.National();

    @Autowired
    Imports imports;

    @Autowired
    Schools schools;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void loadTheRegisterAnew() {
        sql.sql("truncate schools.school, schools.register, schools.board, schools.other_name, imports.ledger,"
                        + " changes.change cascade")
                .then()
                .block();
        assertThat(load(LINES, AUGUST)).isInstanceOf(ImportReport.Imported.class);
    }

    @Test
    void nothingClosesOrIsDatedOutsideTheScopeOfTheFile() {
        var report = load(LINES.of(ELSEWHERE), SEPTEMBER, SCOPE);

        assertThat(remarks(report)).anyMatch(line -> line.contains("0 gesloten"));
        assertThat(school("32JK00").source().asOf()).isEqualTo(AUGUST);
        assertThat(asOfs()).containsExactlyInAnyOrder(AUGUST, SEPTEMBER);
    }

    @Test
    void aFileThatListsSchoolsOutsideItsScopeIsRefused() {
        assertThat(((ImportReport.Refused) load(LINES, SEPTEMBER, SCOPE)).messages())
                .singleElement()
                .asString()
                .contains("buiten --scope");
    }

    @Test
    void theLastSchoolOfAMunicipalityInTheScopeCloses() {
        var both = new ImportScope.Municipalities(Set.of("GM" + ELSEWHERE, "GM1699"));
        var here = LINES.of("1699").rows().size();

        var report =
                new RegisterTestFiles(imports, folder).load(LINES.of(ELSEWHERE).bytes(), SEPTEMBER, both, here);

        assertThat(remarks(report)).anyMatch(line -> line.contains(here + " gesloten"));
        assertThat(school("32JK00").closedOn()).isEqualTo(SEPTEMBER);
    }

    @Test
    void anOlderFileOfOneMunicipalityIsNotHeldUpByANewerOneOfAnother() {
        sql.sql("truncate schools.school, schools.register, schools.board, imports.ledger cascade")
                .then()
                .block();
        load(LINES.of(ELSEWHERE), OCTOBER, SCOPE);

        var report = load(LINES.of("1699"), SEPTEMBER, new ImportScope.Municipalities(Set.of("GM1699")));

        assertThat(report).isInstanceOf(ImportReport.Imported.class);
        assertThat(school("32JK00").source().asOf()).isEqualTo(SEPTEMBER);
        assertThat(school("32JK00").source().note().in(Language.NL)).startsWith("Een uitsnede");
    }

    @Test
    void onceTheWholeCountryIsLoadedTheRegisterIsNoExtract() {
        load(LINES.of(ELSEWHERE), SEPTEMBER, SCOPE);

        assertThat(school("32JK00").source().note()).isNull();
    }

    @Test
    void aPartOfTheCountryIsNotReplacedByAnOlderFileOfTheWhole() {
        load(LINES.of(ELSEWHERE), OCTOBER, SCOPE);

        assertThat(((ImportReport.Refused) load(LINES.without(1), SEPTEMBER)).messages())
                .anyMatch(line -> line.contains("ouder bestand"));
    }

    @Test
    void aFileOlderThanTheLoadedOneIsRefusedWhateverItsScope() {
        var report = new RegisterTestFiles(imports, folder)
                .load(
                        LINES.without(1).bytes(),
                        AUGUST.minusDays(1),
                        new ImportScope.Municipalities(Set.of("GM1699")),
                        0);

        assertThat(((ImportReport.Refused) report).messages()).anyMatch(line -> line.contains("ouder bestand"));
    }

    private ImportReport load(PrimaryLines lines, LocalDate asOf) {
        return load(lines, asOf, NATIONAL);
    }

    private ImportReport load(PrimaryLines lines, LocalDate asOf, ImportScope scope) {
        return new RegisterTestFiles(imports, folder).load(lines.bytes(), asOf, scope, 0);
    }

    private List<LocalDate> asOfs() {
        return sql.sql("select distinct as_of from schools.school")
                .map(row -> row.get("as_of", LocalDate.class))
                .all()
                .collectList()
                .block();
    }

    private School school(String id) {
        return schools.byId(id).block();
    }

    private static List<String> remarks(ImportReport report) {
        return ((ImportReport.Imported) report).remarks();
    }
}
