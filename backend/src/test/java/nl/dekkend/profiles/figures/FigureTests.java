package nl.dekkend.profiles.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Sixty-six schools as a partnership once printed them: 2, 25 and 39 in the bands, 15 that meet all. */
@DekkendTest
class FigureTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void sixtySixSchools() {
        sql.sql("""
                insert into profiles.norm
                       (id, partnership, number, title, threshold, valid_from, published, items, source, example)
                select 'PO2599.' || number, 'PO2599', number, '{"nl": "Norm"}', 0.8, '2024-08-01', true, '[]',
                       '{"title": "Norm"}', false
                  from generate_series(1, 2) number
                    on conflict do nothing
                """).then().block();
        sql.sql("delete from profiles.profile where partnership = 'PO2599'")
                .then()
                .block();
        // The edges of the bands are in it: 10 and 16 of 20 are a half and eight in ten.
        publish(1, 2, 9);
        publish(3, 3, 10);
        publish(4, 27, 15);
        publish(28, 28, 16);
        publish(29, 51, 18);
        publish(52, 66, 20);
    }

    @Test
    void areCountedInTheBandsInWhichTheyWerePrinted() {
        var figures = ask("schools meetAll upTo50 from50To80 from80To100 comparable example", "")
                .path("figures")
                .entity(Figures.class)
                .get();

        assertThat(figures).isEqualTo(new Figures(66, 15, 2, 25, 39, true, false));
        assertThat(percent(figures.upTo50())).isCloseTo(3.03, within(0.005));
        assertThat(percent(figures.from50To80())).isCloseTo(37.88, within(0.005));
        assertThat(percent(figures.from80To100())).isCloseTo(59.09, within(0.005));
        assertThat(percent(figures.meetAll())).isCloseTo(22.73, within(0.005));
    }

    @Test
    void arePartOfAMomentAndNotOfOneBefore() {
        ask("schools", ", asOf: \"2026-09-30\"")
                .path("figures.schools")
                .entity(Integer.class)
                .isEqualTo(0);
        ask("schools", ", asOf: \"2026-10-01\"")
                .path("figures.schools")
                .entity(Integer.class)
                .isEqualTo(66);
    }

    @Test
    void countWithTheEditionThatWasPublicOnThatDay() {
        sql.sql("update profiles.profile set replaced_at = '2026-11-01' where school = 'F00001'")
                .then()
                .block();
        insert("F00001", 2, 20, "2026-11-01", "PO2599.1");

        ask("meetAll", ", asOf: \"2026-10-31\"")
                .path("figures.meetAll")
                .entity(Integer.class)
                .isEqualTo(15);
        ask("schools meetAll", ", asOf: \"2026-11-01\"")
                .path("figures.meetAll")
                .entity(Integer.class)
                .isEqualTo(16)
                .path("figures.schools")
                .entity(Integer.class)
                .isEqualTo(66);
    }

    @Test
    void onTwoVersionsOfANormAreNotOneSeries() {
        insert("F00099", 1, 20, "2026-10-01", "PO2599.2");

        ask("comparable normVersions", "")
                .path("figures.comparable")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("figures.normVersions")
                .entityList(Integer.class)
                .containsExactly(2, 1);
    }

    @Test
    void tellHowSchoolsJudgeThemselves() {
        sql.sql("update profiles.profile set grades = '{\"hgw\": \"GOOD\"}' where school <= 'F00033'")
                .then()
                .block();
        sql.sql(
                        "update profiles.profile set grades = '{\"hgw\": \"SUFFICIENT\"}' where school between 'F00034' and 'F00044'")
                .then()
                .block();

        ask("selfAssessment(theme: \"hgw\") { insufficient sufficient good schools }", "")
                .path("figures.selfAssessment")
                .entity(Map.class)
                .isEqualTo(Map.of("insufficient", 0.0, "sufficient", 0.25, "good", 0.75, "schools", 44));
        ask("selfAssessment(theme: \"niets\") { schools }", "")
                .path("figures.selfAssessment")
                .valueIsNull();
    }

    private static double percent(int schools) {
        return 100.0 * schools / 66;
    }

    private GraphQlTester.Response ask(String fields, String more) {
        return graphQl.document(
                        "{ figures: basicSupportFigures(partnership: \"PO2599\", schoolYear: \"2026-2027\"%s) { %s } }"
                                .formatted(more, fields))
                .execute();
    }

    private void publish(int from, int to, int met) {
        for (int number = from; number <= to; number++) {
            insert("F%05d".formatted(number), 1, met, "2026-10-01", "PO2599.1");
        }
    }

    private void insert(String school, int edition, int met, String day, String norm) {
        sql.sql("""
                insert into profiles.profile
                       (school, school_year, edition, partnership, norm, content, met, total, grades, needs, published_at,
                        example)
                values (:school, '2026-2027', :edition, 'PO2599', :norm, '{}', :met, 20, '{}', '{}',
                        cast(:day as timestamptz), false)
                """)
                .bind("school", school)
                .bind("edition", edition)
                .bind("norm", norm)
                .bind("met", met)
                .bind("day", day + " 12:00+00")
                .then()
                .block();
    }

    record Figures(
            int schools,
            int meetAll,
            int upTo50,
            int from50To80,
            int from80To100,
            boolean comparable,
            boolean example) {}
}
