package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Test
    void ofColleaguesWhoConfirmAtTheSameTimeOneIsFirst() {
        var form = publishedLastYear(26);

        var answers = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> form.confirm(form.school() + "." + LAST_YEAR)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer ->
                        answer.path("result.__typename").entity(String.class).get())
                .toList();

        assertThat(answers).filteredOn("ProfileConfirmed"::equals).hasSize(1);
        assertThat(answers).filteredOn("ProfileRefused"::equals).hasSize(19);
    }

    @Test
    void theCouncilAdvisedOnLastYearAlone() {
        var form = publishedLastYear(27);

        form.confirm(form.school() + "." + LAST_YEAR)
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
