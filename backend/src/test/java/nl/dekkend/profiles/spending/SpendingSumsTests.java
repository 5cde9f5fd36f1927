package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What everybody may know of the money of schools together; each test has a year of its own. */
@DekkendTest("dekkend.imports.at-start=true")
class SpendingSumsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void sumsOfAPartnershipArePublicFromTheFifthSchoolOnAndThenStayUntilFiveMoreHaveSaved() {
        IntStream.range(10, 14)
                .forEach(place -> SpendingForm.save(graphQl, Form.school(graphQl, place), 2023, 0, "Uitleg."));
        assertThat(figures(2023)).isEmpty();

        SpendingForm.save(graphQl, Form.school(graphQl, 14), 2023, 0, "Uitleg.");
        assertThat(figures(2023)).containsExactly(new Figures(5, new Granted(50_000_00)));

        IntStream.range(15, 19)
                .forEach(place -> SpendingForm.save(graphQl, Form.school(graphQl, place), 2023, 0, "Uitleg."));
        SpendingForm.save(graphQl, Form.school(graphQl, 14), 2023, 1, "Alleen de uitleg is anders.");
        assertThat(figures(2023)).containsExactly(new Figures(5, new Granted(50_000_00)));

        SpendingForm.save(graphQl, Form.school(graphQl, 19), 2023, 0, "Uitleg.");
        assertThat(figures(2023)).containsExactly(new Figures(10, new Granted(100_000_00)));
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsSavedOnce() {
        var school = Form.school(graphQl, 20);

        var saved =
                AtOnce.results(5, number -> SpendingForm.save(graphQl, school, 2022, 0, "Eén keer.", "sleutel-geld"));

        assertThat(saved).hasSize(5).containsOnly("SpendingSaved");
        SpendingForm.save(graphQl, school, 2022, 1, "Nog eens.")
                .path("result.spending.version")
                .entity(Integer.class)
                .isEqualTo(2);
        assertThat(revisions(school, 2022)).isEqualTo(2);
    }

    private long revisions(String school, int year) {
        return Objects.requireNonNull(sql.sql("""
                        select count(*) from profiles.spending_revision where school = :school and year = :year
                        """)
                .bind("school", school)
                .bind("year", year)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private List<Figures> figures(int year) {
        return graphQl.document("""
                        query($year: Int!) { spendingFigures(partnership: "PO2711", year: $year) {
                            schools arrangements { granted } } }
                        """)
                .variable("year", year)
                .execute()
                .path("$..spendingFigures[?(@.schools)]")
                .entityList(Figures.class)
                .get();
    }

    record Figures(int schools, Granted arrangements) {}

    record Granted(long granted) {}
}
