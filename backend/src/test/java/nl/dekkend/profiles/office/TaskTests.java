package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What waits for whom, along the way of a profile. */
@DekkendMailTest("dekkend.imports.at-start=true")
class TaskTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    @BeforeEach
    void aMonthBeforeTheDay() {
        clock.moveTo("2026-10-01");
    }

    @Test
    void aTaskFollowsTheProfileFromSchoolToOfficeAndBack() {
        var form = Office.form(graphQl, 30);
        var office = Office.as(graphQl, "consultant");

        kinds(form).containsExactly("START_PROFILE");
        form.start();
        kinds(form).containsExactly("FINISH_PROFILE");
        form.fill(3);
        form.submit();
        kinds(form).containsExactly();
        assertThat(waiting(office)).contains(form.school());
        office.reading(form).giveBack("Vertel meer over de MR.");

        kinds(form).containsExactly("MEND_PROFILE");
        tasks(form.graphQl())
                .path("me.openTasks[0].reason")
                .entity(String.class)
                .isEqualTo("Vertel meer over de MR.")
                .path("me.openTasks[0].dueSoon")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(waiting(office)).doesNotContain(form.school());
    }

    @Test
    void whatIsStaleAsksForConfirmation() {
        clock.moveTo("2027-12-01");

        tasks(Issuer.as(graphQl, "school-director", "schools", "27MD02"))
                .path("me.openTasks[*].kind")
                .entityList(String.class)
                .containsExactly("CONFIRM_PROFILE");
    }

    @Test
    void othersHaveNoTasks() {
        for (var somebody : List.of(
                Office.as(graphQl, "policy").graphQl(),
                Issuer.as(graphQl, "desk", "partnerships", "PO2704"),
                Issuer.as(graphQl, "board", "boards", "41009"))) {
            tasks(somebody).path("me.openTasks").entityList(Object.class).hasSize(0);
        }
    }

    @Test
    void oneSchoolOrTwentyTakeTheSameStatements() {
        var one = Office.form(graphQl, 40);
        var many = graphQl.document("{ schools(first: 20, filter: {partnership: \"PO2704\"}) { nodes { id } } }")
                .execute()
                .path("schools.nodes[*].id")
                .entityList(String.class)
                .get();

        assertThat(statements(Issuer.as(graphQl, "school-editor", "schools", many.toArray(String[]::new))))
                .isEqualTo(statements(one.graphQl()))
                .isLessThanOrEqualTo(6);
    }

    private int statements(HttpGraphQlTester somebody) {
        statements.forget();
        tasks(somebody).path("me.openTasks").hasValue();
        return statements.count();
    }

    private GraphQlTester.EntityList<String> kinds(Form form) {
        return tasks(form.graphQl()).path("me.openTasks[*].kind").entityList(String.class);
    }

    private static List<String> waiting(Office office) {
        return tasks(office.graphQl())
                .path("me.openTasks[?(@.kind == 'READ_PROFILE')].school.id")
                .entityList(String.class)
                .get();
    }

    private static GraphQlTester.Response tasks(HttpGraphQlTester somebody) {
        return somebody.document("""
                        { me { openTasks { kind school { id name } schoolYear dueOn overdue dueSoon since reason } } }
                        """).execute();
    }
}
