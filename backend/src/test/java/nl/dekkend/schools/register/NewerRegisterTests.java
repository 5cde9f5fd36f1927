package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.schools.School;
import org.junit.jupiter.api.Test;

/** What a newer list of schools does to the loaded one. */
class NewerRegisterTests extends LoadedRegister {

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
        var report = load(LINES.without(3), SEPTEMBER, NATIONAL, 3);

        assertThat(remarks(report)).anyMatch(line -> line.contains("3 gesloten"));
    }

    @Test
    void theSameListAsOfALaterDayMovesTheDayOfWhatItListsAndNothingElse() {
        load(LINES.without(1), SEPTEMBER);
        var before = texts("select (to_jsonb(s) - 'as_of')::text from schools.school s order by id");
        var changes = texts("select count(*)::text from changes.change");

        assertThat(load(LINES.without(1), OCTOBER)).isEqualTo(new ImportReport.Redated(OCTOBER));

        assertThat(school("03WU00").source().asOf()).isEqualTo(OCTOBER);
        assertThat(school("32JK00"))
                .returns(SEPTEMBER, School::closedOn)
                .returns(AUGUST, closed -> closed.source().asOf());
        assertThat(texts("select distinct as_of::text from schools.board where id in"
                        + " (select board from schools.school where closed_on is null)"))
                .containsExactly("2026-10-01");
        assertThat(texts("select (to_jsonb(s) - 'as_of')::text from schools.school s order by id"))
                .isEqualTo(before);
        assertThat(texts("select count(*)::text from changes.change")).isEqualTo(changes);
        assertThat(((ImportReport.Refused) load(LINES.without(1), SEPTEMBER)).messages())
                .anyMatch(line -> line.contains("ouder bestand"));
    }

    @Test
    void countsOfWhichTheFileDoesNotSayTheYearAreReadAgainForALaterDay() {
        var file = Path.of("data/open/duo-secondary-pupils.csv");
        for (var day : List.of(OCTOBER.minusYears(1), OCTOBER)) {
            imports.run("duo-secondary-pupils", new ImportRequest(file, List.of(), day, NATIONAL, 0))
                    .block();
        }

        assertThat(texts(
                        "select distinct counted_on::text from schools.pupil_count where school = '27MD00' order by 1"))
                .containsExactly("2025-10-01", "2026-10-01");
    }

    private List<String> texts(String query) {
        return sql.sql(query).mapValue(String.class).all().collectList().block();
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
}
