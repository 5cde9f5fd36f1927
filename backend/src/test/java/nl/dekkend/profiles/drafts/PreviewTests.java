package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a school sees before it hands on: what parents will read differently. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class PreviewTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void anotherNormIsOneChangeAndNoItemOfEitherIsNamed() {
        var school = publishedUnderAnotherNorm();
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, "2026-2027");
        form.start();

        var changes = form.read("changesSincePrevious { section subject before }")
                .path("school.profileDraft.changesSincePrevious")
                .entityList(Change.class)
                .get();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.section()).isEqualTo("BASIC_SUPPORT");
            assertThat(change.subject()).isNull();
            assertThat(change.before()).startsWith("PO2711.");
        });
    }

    private String publishedUnderAnotherNorm() {
        return Objects.requireNonNull(sql.sql("""
                        update profiles.profile
                           set norm = (select min(id) from profiles.norm where partnership = 'PO2711')
                         where school_year = '2026-2027'
                           and school = (select max(school)
                                           from profiles.profile
                                          where school_year = '2026-2027' and partnership = 'VO2704')
                        returning school
                        """).mapValue(String.class).one().block());
    }

    record Change(
            String section,
            @Nullable String subject,
            @Nullable String before) {}
}
