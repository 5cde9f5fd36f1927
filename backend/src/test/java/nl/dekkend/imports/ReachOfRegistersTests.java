package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.dekkend.shared.Columns;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What sources.yaml says of the reach of each register, beside what was loaded. */
@DekkendTest("dekkend.imports.at-start=true")
class ReachOfRegistersTests {

    private record Located(String register, String municipality, boolean extract) {}

    @Autowired
    OpenSources sources;

    @Autowired
    DatabaseClient sql;

    @Test
    void everySchoolLiesInItAndSaysThatItsRegisterIsAnExtractWhereItIs() {
        assertThat(loaded())
                .isNotEmpty()
                .allMatch(located -> reach(located).covers(located.municipality()))
                .allMatch(located -> located.extract() == reach(located) instanceof ImportScope.Municipalities);
        assertThat(loaded()).anyMatch(Located::extract).anyMatch(located -> !located.extract());
    }

    private static Located located(Columns row) {
        return new Located(row.text("register"), row.text("municipality"), row.flag("extract"));
    }

    private ImportScope reach(Located located) {
        return Objects.requireNonNull(sources.shipped(located.register())).scope();
    }

    private List<Located> loaded() {
        return Objects.requireNonNull(sql.sql("""
                select distinct s.register, s.municipality, r.note is not null as extract
                  from schools.school s join schools.register r on r.kind = s.register
                """)
                .map(row -> located(new Columns(row)))
                .all()
                .collectList()
                .block());
    }
}
