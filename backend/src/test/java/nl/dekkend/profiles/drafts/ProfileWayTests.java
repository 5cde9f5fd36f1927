package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** The way of a profile, as school, partnership and parents take it; each test has a school of its own. */
@DekkendTest("dekkend.imports.at-start=true")
class ProfileWayTests {

    private static final String YEAR = "2026-2027";

    /** In a partnership where schools publish. */
    private static final String SECONDARY = "27MD01";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aProfileGoesFromDraftOverThePartnershipToTheParents() {
        var school = Form.school(graphQl, 0);
        var form = form(school);
        var office = new Form(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), school, YEAR);
        form.start().path("result.draft.may").entityList(String.class).containsExactly("SAVE", "SUBMIT");
        form.fill(20);
        var before = Feed.end(sql);

        form.submit().path("result.draft.status").entity(String.class).isEqualTo("SUBMITTED");
        office.giveBack("De MR is nog niet gehoord.")
                .path("result.draft.steps[0].reason")
                .entity(String.class)
                .isEqualTo("De MR is nog niet gehoord.");
        form.submit().path("result.draft.status").entity(String.class).isEqualTo("SUBMITTED");
        office.publish().path("result.profile.status").entity(String.class).isEqualTo("PUBLISHED");

        parent("profile { summary basicSupport { met share band } }", school)
                .path("school.profile.summary")
                .entity(String.class)
                .isEqualTo("Wij helpen elk kind.")
                .path("school.profile.basicSupport.met")
                .entity(Integer.class)
                .isEqualTo(20);
        assertThat(Feed.since(sql, before)).containsExactly("CHANGED SupportProfile " + form.draft());
    }

    @Test
    void nobodyOutsideSeesADraft() {
        var school = Form.school(graphQl, 1);
        form(school).start();
        var fields = "profileDraft { id }";

        for (var somebody : List.of(
                graphQl,
                Issuer.as(graphQl, "school-editor", "schools", Form.school(graphQl, 2)),
                Issuer.as(graphQl, "consultant", "partnerships", "PO2704"),
                Issuer.as(graphQl, "desk", "partnerships", "PO2711"),
                Issuer.as(graphQl, "policy", "partnerships", "PO2711"),
                Issuer.as(graphQl, "admin", "partnerships", "PO2711"))) {
            ask(somebody, fields, school).path("school.profileDraft").valueIsNull();
        }
        ask(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), fields, school)
                .path("school.profileDraft.id")
                .entity(String.class)
                .isEqualTo(school + "." + YEAR);
    }

    @Test
    void whereSchoolsPublishTheSchoolPublishesItself() {
        var form = new Form(Issuer.as(graphQl, "school-director", "schools", SECONDARY), SECONDARY, YEAR);
        form.start().path("result.draft.may").entityList(String.class).contains("PUBLISH");
        form.fill(27);

        form.publish()
                .path("result.profile.basicSupport.met")
                .entity(Integer.class)
                .isEqualTo(27);
        form.confirm(form.draft()).path("result.profile.confirmedAt").hasValue();
    }

    private Form form(String school) {
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
    }

    private GraphQlTester.Response parent(String fields, String school) {
        return ask(graphQl, fields, school);
    }

    private static GraphQlTester.Response ask(HttpGraphQlTester somebody, String fields, String school) {
        return somebody.document("query($id: ID!) { school(id: $id) { %s } }".formatted(fields))
                .variable("id", school)
                .execute();
    }
}
