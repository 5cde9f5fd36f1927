package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a newer list of schools does to the loaded one. Has a database of its own. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=newer-registers"})
class NewerRegisterTests {

    private static final PrimaryLines LINES = PrimaryLines.first(120);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
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
    void aNewNameKeepsTheOldOneBesideIt() {
        var report = load(LINES.with("32JK00", row -> row.replace("BBS de Verwondering", "De Nieuwe Naam")), SEPTEMBER);

        assertThat(remarks(report))
                .anyMatch(line -> line.equals("hernoemd: 32JK00 BBS de Verwondering heet nu De Nieuwe Naam"));
        assertThat(school("32JK00"))
                .returns("De Nieuwe Naam", School::name)
                .returns(List.of("BBS de Verwondering"), School::formerNames);
    }

    @Test
    void aLocationThatDisappearsIsClosedAndComesBackWhenItIsListedAgain() {
        assertThat(remarks(load(LINES.without(1), SEPTEMBER))).contains("gesloten: 32JK00 BBS de Verwondering");
        assertThat(school("32JK00").closedOn()).isEqualTo(SEPTEMBER);

        assertThat(remarks(load(LINES, OCTOBER))).contains("heropend: 32JK00 BBS de Verwondering");
        assertThat(school("32JK00").closedOn()).isNull();
    }

    @Test
    void aMoveIsTold() {
        var report = load(LINES.with("32JK00", row -> row.replace(";Melkweg;13;", ";Melkweg;15;")), SEPTEMBER);

        assertThat(remarks(report)).contains("verhuisd: 32JK00 BBS de Verwondering");
    }

    @Test
    void everyLocationThatIsDifferentIsNotedAsAChange() {
        load(LINES.without(1).with("03WU00", row -> row.replace("Protestants-Christelijk", "Openbaar")), SEPTEMBER);

        assertThat(sql.sql(
                                "select kind || ' ' || record as line from changes.change where type = 'School' order by id offset 120")
                        .map(row -> row.get("line", String.class))
                        .all()
                        .collectList()
                        .block())
                .containsExactly("CHANGED 03WU00", "REMOVED 32JK00");
    }

    @Test
    void moreThanTwoInAHundredDoNotCloseWithoutConsent() {
        var report = load(LINES.without(3), SEPTEMBER);

        assertThat(((ImportReport.Refused) report).messages())
                .singleElement()
                .asString()
                .contains("3 vestigingen sluiten", "--accept-closing 3", "32JK00 BBS de Verwondering");
        assertThat(school("32JK00").closedOn()).isNull();
    }

    @Test
    void withConsentTheyClose() {
        var report =
                new RegisterTestFiles(imports, folder).load(LINES.without(3).bytes(), SEPTEMBER, NATIONAL, 3);

        assertThat(remarks(report)).anyMatch(line -> line.contains("3 gesloten"));
    }

    @Test
    void aNewBoardIsNotedAsAChange() {
        assertThat(sql.sql("select count(*) = (select count(*) from schools.board) as same from changes.change"
                                + " where type = 'SchoolBoard' and kind = 'ADDED'")
                        .map(row -> row.get("same", Boolean.class))
                        .one()
                        .block())
                .isTrue();
    }

    private ImportReport load(PrimaryLines lines, LocalDate asOf) {
        return load(lines, asOf, NATIONAL);
    }

    private ImportReport load(PrimaryLines lines, LocalDate asOf, ImportScope scope) {
        return new RegisterTestFiles(imports, folder).load(lines.bytes(), asOf, scope, 0);
    }

    private School school(String id) {
        return schools.byId(id).block();
    }

    private static List<String> remarks(ImportReport report) {
        return ((ImportReport.Imported) report).remarks();
    }
}
