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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** The first 120 primary schools of the country, loaded in August and anew for each test, in a database of their own. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=newer-registers"})
abstract class LoadedRegister {

    static final PrimaryLines LINES = PrimaryLines.first(120);
    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    static final ImportScope NATIONAL = new ImportScope.National();

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
        forget();
        assertThat(load(LINES, AUGUST)).isInstanceOf(ImportReport.Imported.class);
    }

    void forget() {
        sql.sql("truncate schools.school, schools.register, schools.board, schools.other_name, imports.ledger,"
                        + " changes.change cascade")
                .then()
                .block();
    }

    ImportReport load(PrimaryLines lines, LocalDate asOf) {
        return load(lines, asOf, NATIONAL);
    }

    ImportReport load(PrimaryLines lines, LocalDate asOf, ImportScope scope) {
        return load(lines, asOf, scope, 0);
    }

    ImportReport load(PrimaryLines lines, LocalDate asOf, ImportScope scope, int acceptClosing) {
        return new RegisterTestFiles(imports, folder).load(lines.bytes(), asOf, scope, acceptClosing);
    }

    School school(String id) {
        return schools.byId(id).block();
    }

    static List<String> remarks(ImportReport report) {
        return ((ImportReport.Imported) report).remarks();
    }
}
