package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.shared.Language;
import org.junit.jupiter.api.Test;

/** How far a list of schools reaches. */
class RegisterScopeTests extends LoadedRegister {

    private static final String ELSEWHERE = "1681";
    private static final ImportScope SCOPE = new ImportScope.Municipalities(Set.of("GM" + ELSEWHERE));

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

        var report = load(LINES.of(ELSEWHERE), SEPTEMBER, both, here);

        assertThat(remarks(report)).anyMatch(line -> line.contains(here + " gesloten"));
        assertThat(school("32JK00").closedOn()).isEqualTo(SEPTEMBER);
    }

    @Test
    void anOlderFileOfOneMunicipalityIsNotHeldUpByANewerOneOfAnother() {
        forget();
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
    void theSameFileIsReadAgainWhenANewerOneOfAPartCameInOverIt() {
        load(LINES.of(ELSEWHERE), SEPTEMBER, SCOPE);

        assertThat(load(LINES, OCTOBER)).isInstanceOf(ImportReport.Imported.class);
        assertThat(asOfs()).containsExactly(OCTOBER);
    }

    @Test
    void theSameFileOfAMunicipalityMovesNoDayOutsideIt() {
        load(LINES.of(ELSEWHERE), SEPTEMBER, SCOPE);

        assertThat(load(LINES.of(ELSEWHERE), OCTOBER, SCOPE)).isEqualTo(new ImportReport.Redated(OCTOBER));
        assertThat(asOfs()).containsExactlyInAnyOrder(AUGUST, OCTOBER);
    }

    @Test
    void aFileOlderThanTheLoadedOneIsRefusedWhateverItsScope() {
        var report = load(LINES.without(1), AUGUST.minusDays(1), new ImportScope.Municipalities(Set.of("GM1699")));

        assertThat(((ImportReport.Refused) report).messages()).anyMatch(line -> line.contains("ouder bestand"));
    }

    private List<LocalDate> asOfs() {
        return sql.sql("select distinct as_of from schools.school")
                .map(row -> row.get("as_of", LocalDate.class))
                .all()
                .collectList()
                .block();
    }
}
