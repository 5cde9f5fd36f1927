package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the partnership sees of its schools. */
@DekkendMailTest("dekkend.imports.at-start=true")
class OverviewTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void aMonthBeforeTheDay() {
        clock.moveTo("2026-10-01");
    }

    @Test
    void everySchoolStandsInItOnceAndLateOnesComeFirst() {
        var office = Office.as(graphQl, "consultant");
        var published = published(office, Office.form(graphQl, 0));
        var submitted = Office.form(graphQl, 1);
        submitted.start();
        submitted.fill(3);
        submitted.submit();

        clock.moveTo("2026-11-26");
        var all = office.all(25);

        assertThat(all).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> one.get("overdue")).endsWith(false).startsWith(true);
        assertThat(all.getLast())
                .containsEntry("state", "PUBLISHED")
                .containsEntry("freshUntil", "2027-10-01")
                .containsEntry("dueOn", "2026-10-31");
        assertThat(office.of(submitted.school()))
                .containsEntry("state", "SUBMITTED")
                .containsEntry("completeness", 1.0)
                .containsEntry("overdue", true);
        assertThat(office.of(published.school())).containsEntry("completeness", null);
    }

    @Test
    void schoolsOfOneStateAreFoundAndAllAreCounted() {
        var office = Office.as(graphQl, "policy");
        var form = Office.form(graphQl, 2);
        form.start();
        form.fill(3);
        form.submit();
        Office.as(graphQl, "editor").reading(form).giveBack("Vertel meer over de MR.");

        var page = office.overview(100, null, List.of("RETURNED"));

        page.path("overview.nodes[*].school.id").entityList(String.class).containsExactly(form.school());
        page.path("overview.totalCount").entity(Integer.class).isEqualTo(1);
        var counts =
                page.path("overview.counts").entity(ProfileOverviewCounts.class).get();
        assertThat(counts.returned()).isEqualTo(1);
        assertThat(counts.notStarted()
                        + counts.draft()
                        + counts.submitted()
                        + counts.returned()
                        + counts.published()
                        + counts.expired())
                .isEqualTo(office.all(100).size());
    }

    @Test
    void nobodyElseLooksIn() {
        for (var somebody : List.of(
                graphQl,
                Issuer.as(graphQl, "consultant", "partnerships", "PO2711"),
                Issuer.as(graphQl, "desk", "partnerships", "PO2704"),
                Issuer.as(graphQl, "school-editor", "schools", "27MD02"))) {
            somebody.document("{ profileOverview(partnership: \"PO2704\") { totalCount } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error -> assertThat(error.getExtensions().get("code"))
                                    .isIn("FORBIDDEN", "UNAUTHENTICATED")));
        }
    }

    @Test
    void policySeesStatesAndNoDraft() {
        var form = Office.form(graphQl, 3);
        form.start();

        assertThat(Office.as(graphQl, "policy").of(form.school())).containsEntry("state", "DRAFT");
        Office.as(graphQl, "policy")
                .graphQl()
                .document("query($id: ID!) { school(id: $id) { profileDraft { id } } }")
                .variable("id", form.school())
                .execute()
                .path("school.profileDraft")
                .valueIsNull();
    }

    @Test
    void oneSchoolOrAHundredOfSevenThousandTakeTheSameStatements() {
        var partnership = "PO9998";
        sql.sql("""
                        insert into schools.affiliation (school, partnership, basis)
                        select id, :partnership, 'MEMBERSHIP' from schools.school where closed_on is null limit 7000
                        """).bind("partnership", partnership).then().block();
        var editor = Issuer.as(graphQl, "editor", "partnerships", partnership);
        try {
            var one = statements(editor, partnership, 1);

            assertThat(statements(editor, partnership, 100)).isEqualTo(one).isLessThanOrEqualTo(12);
        } finally {
            sql.sql("delete from schools.affiliation where partnership = :partnership")
                    .bind("partnership", partnership)
                    .then()
                    .block();
        }
    }

    @Test
    void whoHasNotPublishedIsCountedForEverybody() {
        var before = notPublished("2026-10-01");
        published(Office.as(graphQl, "editor"), Office.form(graphQl, 4));

        assertThat(notPublished("2026-10-01")).isEqualTo(before - 1);
        assertThat(notPublished("2026-09-30")).isGreaterThanOrEqualTo(before);
    }

    private int notPublished(String asOf) {
        return graphQl.document("""
                        query($asOf: Date) { basicSupportFigures(partnership: "PO2704", asOf: $asOf) { notPublished } }
                        """)
                .variable("asOf", asOf)
                .execute()
                .path("basicSupportFigures.notPublished")
                .entity(Integer.class)
                .get();
    }

    private int statements(HttpGraphQlTester editor, String partnership, int first) {
        statements.forget();
        editor.document("""
                        query($partnership: ID!, $first: Int) {
                          profileOverview(partnership: $partnership, first: $first) {
                            totalCount counts { overdue }
                            nodes { state completeness reminderAddress school { name } } } }
                        """)
                .variables(Map.of("partnership", partnership, "first", first))
                .execute()
                .path("profileOverview.totalCount")
                .entity(Integer.class)
                .satisfies(total -> assertThat(total).isEqualTo(7000));
        return statements.count();
    }

    private static Form published(Office office, Form form) {
        form.start();
        form.fill(3);
        form.submit();
        office.reading(form)
                .publish()
                .path("result.profile.status")
                .entity(String.class)
                .isEqualTo("PUBLISHED");
        return form;
    }
}
