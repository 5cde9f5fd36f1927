package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What was made up never becomes a school's own word because the school publishes something else with it. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class MadeUpPartsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void aProfileGoesOnBeingAnExampleUntilTheSchoolHasSavedEveryPart() {
        var school = Form.school(graphQl, 31);
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, "2026-2027");
        form.start();
        assertThat(madeUp(form)).contains("SUMMARY", "EXTRA_SUPPORT", "CONTACTS");
        form.fill(20);
        assertThat(madeUp(form)).contains("EXTRA_SUPPORT").doesNotContain("SUMMARY", "CONTACTS");

        assertThat(publishedAsExample(form)).isTrue();

        form.start();
        form.save(form.version("EXTRA_SUPPORT"), Map.of("extraSupport", List.of()));
        form.save(form.version("EXPERTISE"), Map.of("expertise", List.of()));
        form.save(form.version("LIMITS"), Map.of("limits", Map.of()));
        assertThat(madeUp(form)).isEmpty();
        assertThat(publishedAsExample(form)).isFalse();
    }

    private static List<String> madeUp(Form form) {
        return form.read("sections { section example }")
                .path("school.profileDraft.sections[?(@.example == true)].section")
                .entityList(String.class)
                .get();
    }

    private boolean publishedAsExample(Form form) {
        form.submit();
        return new Form(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), form.school(), form.year())
                .publish()
                .path("result.profile.example")
                .entity(Boolean.class)
                .get();
    }
}
