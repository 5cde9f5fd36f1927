package nl.dekkend.profiles.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.profiles.SchoolSupport;
import nl.dekkend.profiles.SchoolSupport.GivenSupport;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What other modules learn of published profiles, where the norm asks light support for dyslexia of every school. */
@DekkendTest
class SchoolSupportTests {

    private static final String SCHOOL = "98AA01";
    private static final SchoolYear YEAR = SchoolYear.of("2026-2027");

    @Autowired
    SchoolSupport support;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void aNorm() {
        sql.sql("""
                insert into profiles.norm
                       (id, partnership, number, title, threshold, valid_from, published, items, source, example)
                values ('PO2598.1', 'PO2598', 1, '{"nl": "Norm"}', 0.8, '2020-08-01', true,
                        '[{"code": "3.1", "supportNeeds": ["dyslexie"]}]', '{"title": "Norm"}', false)
                    on conflict do nothing
                """).then().block();
        sql.sql("delete from profiles.profile where school = :school")
                .bind("school", SCHOOL)
                .then()
                .block();
    }

    @Test
    void leaveOutWhatEverySchoolMustDo() {
        publish("2026-2027", 1, """
                {"extraSupport": [{"supportNeed": "rekenen", "level": "BASIC"},
                                  {"supportNeed": "dyslexie", "level": "EXTRA"},
                                  {"supportNeed": "autisme", "level": "EXTRA"},
                                  {"supportNeed": "trauma", "level": "INTENSIVE"}]}
                """);

        assertThat(given(YEAR))
                .containsExactlyInAnyOrder(
                        new GivenSupport(SCHOOL, "autisme", true, false, false, null, false),
                        new GivenSupport(SCHOOL, "trauma", true, false, false, null, false));
    }

    @Test
    void keepIntensiveSupportForWhatIsBasicWhenItIsLight() {
        publish("2026-2027", 1, """
                {"extraSupport": [{"supportNeed": "dyslexie", "level": "INTENSIVE"}]}
                """);

        assertThat(given(YEAR)).extracting(GivenSupport::supportNeed).containsExactly("dyslexie");
    }

    @Test
    void tellExpertiseApartThatOthersMayAskFor() {
        publish("2026-2027", 1, """
                {"expertise": [{"supportNeed": "autisme", "kind": "PERSON", "hoursPerWeek": 4, "shareable": true},
                               {"supportNeed": "autisme", "kind": "PERSON", "hoursPerWeek": 8, "shareable": false},
                               {"supportNeed": "trauma", "kind": "PERSON", "shareable": false}]}
                """);

        assertThat(given(YEAR))
                .containsExactlyInAnyOrder(
                        new GivenSupport(SCHOOL, "autisme", false, true, true, 4.0, false),
                        new GivenSupport(SCHOOL, "trauma", false, true, false, null, false))
                .filteredOn(GivenSupport::counts)
                .hasSize(1);
    }

    @Test
    void areOfTheYearThatIsAskedElseOfTheNewestBefore() {
        publish("2024-2025", 1, """
                {"extraSupport": [{"supportNeed": "autisme", "level": "EXTRA"}]}
                """);
        publish("2026-2027", 1, """
                {"extraSupport": [{"supportNeed": "trauma", "level": "EXTRA"}]}
                """);
        sql.sql("update profiles.profile set replaced_at = now() where school = :school and school_year = '2026-2027'")
                .bind("school", SCHOOL)
                .then()
                .block();
        publish("2026-2027", 2, """
                {"extraSupport": [{"supportNeed": "thuiszitten", "level": "EXTRA"}]}
                """);

        assertThat(needs("2026-2027")).containsExactly("thuiszitten");
        assertThat(needs("2025-2026")).containsExactly("autisme");
        assertThat(needs("2023-2024")).isEmpty();
    }

    private List<String> needs(String year) {
        return given(SchoolYear.of(year)).stream()
                .map(GivenSupport::supportNeed)
                .toList();
    }

    private List<GivenSupport> given(SchoolYear year) {
        return support.of(List.of(SCHOOL), year).collectList().block();
    }

    private void publish(String year, int edition, String content) {
        sql.sql("""
                insert into profiles.profile
                       (school, school_year, edition, partnership, norm, content, met, total, grades, needs,
                        published_at, example)
                values (:school, :year, :edition, 'PO2598', 'PO2598.1', cast(:content as jsonb), 0, 1, '{}', '{}',
                        now(), false)
                """)
                .bind("school", SCHOOL)
                .bind("year", year)
                .bind("edition", edition)
                .bind("content", content)
                .then()
                .block();
    }
}
