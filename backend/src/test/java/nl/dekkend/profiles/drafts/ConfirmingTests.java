package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A school says that last year's profile is still true; each test has a school of its own. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class ConfirmingTests {

    private static final String YEAR = "2026-2027";
    private static final String LAST_YEAR = "2025-2026";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Statements statements;

    @Test
    void ofColleaguesWhoConfirmAtTheSameTimeOneIsFirst() {
        var form = publishedLastYear(26);

        var answers = AtOnce.results(20, number -> form.confirm(lastYears(form)));

        assertThat(answers).filteredOn("ProfileConfirmed"::equals).hasSize(1);
        assertThat(answers).filteredOn("ProfileRefused"::equals).hasSize(19);
    }

    @Test
    void theCouncilAdvisedOnLastYearAlone() {
        var form = publishedLastYear(27);

        form.confirm(lastYears(form))
                .path("result.profile.id")
                .entity(String.class)
                .isEqualTo(form.draft());

        graphQl.document("query($id: ID!) { school(id: $id) { profile { summary councilAdvice { advice } } } }")
                .variable("id", form.school())
                .execute()
                .path("school.profile.summary")
                .entity(String.class)
                .isEqualTo("Wij helpen elk kind.")
                .path("school.profile.councilAdvice")
                .valueIsNull();
    }

    @Test
    void forWhichYearItWouldCountIsToldBeforehand() {
        var form = publishedLastYear(28);

        beforehand(form)
                .path("school.profileConfirmation.schoolYear")
                .entity(String.class)
                .isEqualTo(YEAR)
                .path("school.profileConfirmation.obstacle")
                .valueIsNull();
        form.confirm(lastYears(form)).path("result.profile.id").hasValue();
    }

    @Test
    void whileThisYearsIsBeingWrittenBothSayTheSame() {
        var form = publishedLastYear(29);
        form.start();

        assertThat(obstacle(form))
                .isEqualTo(refusal(form))
                .extracting(Said::code)
                .isEqualTo("DRAFT_IN_PROGRESS");
    }

    @Test
    void whereTheNormIsAnotherBothSayTheSame() {
        var form = publishedLastYear(30);
        sql.sql("""
                update profiles.profile
                   set norm = (select min(id) from profiles.norm where partnership <> 'PO2711')
                 where school = :school
                """).bind("school", form.school()).then().block();

        assertThat(obstacle(form))
                .isEqualTo(refusal(form))
                .extracting(Said::code)
                .isEqualTo("NORM_CHANGED");
    }

    @Test
    void oneSchoolOrSixtyTakeTheSameNumberOfStatements() {
        assertThat(statements(60)).hasSameSizeAs(statements(1));
    }

    private List<String> statements(int count) {
        var published =
                "query($count: Int) { schools(first: $count, filter: {profilePublished: true}) { nodes { %s } } }";
        var schools = graphQl.document(published.formatted("id"))
                .variable("count", count)
                .execute()
                .path("schools.nodes[*].id")
                .entityList(String.class)
                .get();
        statements.forget();
        Issuer.as(graphQl, "school-editor", "schools", schools.toArray(String[]::new))
                .document(published.formatted("profileConfirmation { schoolYear obstacle { code } }"))
                .variable("count", count)
                .execute()
                .path("schools.nodes[*].profileConfirmation.schoolYear")
                .entityList(String.class)
                .hasSize(count);
        return statements.texts();
    }

    private static GraphQlTester.Response beforehand(Form form) {
        return form.graphQl().document("""
                        query($id: ID!) { school(id: $id) {
                            profileConfirmation { schoolYear obstacle { code field message } } } }
                        """).variable("id", form.school()).execute();
    }

    private static Said obstacle(Form form) {
        return beforehand(form)
                .path("school.profileConfirmation.obstacle")
                .entity(Said.class)
                .get();
    }

    private static Said refusal(Form form) {
        return form.confirm(lastYears(form))
                .path("result.problems[0]")
                .entity(Said.class)
                .get();
    }

    private static String lastYears(Form form) {
        return form.school() + "." + LAST_YEAR;
    }

    record Said(String code, String field, String message) {}

    private Form publishedLastYear(int place) {
        var school = Form.school(graphQl, place);
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
        form.start();
        form.fill(3);
        form.submit();
        new Form(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), school, YEAR)
                .publish()
                .path("result.profile.id")
                .hasValue();
        sql.sql("delete from profiles.profile where school = :school and school_year = '2025-2026'")
                .bind("school", school)
                .then()
                .block();
        sql.sql(
                        "update profiles.profile set school_year = '2025-2026' where school = :school and school_year = '2026-2027'")
                .bind("school", school)
                .then()
                .block();
        return form;
    }
}
