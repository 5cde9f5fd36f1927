package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a partnership settles; nobody else's settings are touched. */
@DekkendMailTest("dekkend.imports.at-start=true")
class SettlingTests {

    private static final String PARTNERSHIP = "VO2705";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void nothingIsSettled() {
        clock.moveTo("2026-11-26");
        sql.sql("delete from profiles.setting where partnership = 'VO2705'")
                .then()
                .block();
    }

    @Test
    void whatIsSettledIsReadBackAndMovesTheDueDate() {
        read("version").entity(Integer.class).isEqualTo(0);
        read("dueOn").entity(String.class).isEqualTo("10-31");

        save(0, "04-01", null)
                .path("result.settings.dueOn")
                .entity(String.class)
                .isEqualTo("04-01");

        read("publishedBy").entity(String.class).isEqualTo("SCHOOL");
        read("remindersOn").entity(Boolean.class).isEqualTo(false);
        read("nextDueOn").entity(String.class).isEqualTo("2027-04-01");
        read("partnership.id").entity(String.class).isEqualTo(PARTNERSHIP);
        editor().document("{ profileOverview(partnership: \"VO2705\", first: 1) { nodes { dueOn } } }")
                .execute()
                .path("profileOverview.nodes[0].dueOn")
                .entity(String.class)
                .isEqualTo("2027-04-01");
    }

    @Test
    void ofTwentyColleaguesAtOnceOneSettlesItAndTheOthersSeeWhat() {
        var answers = AtOnce.send(20, number -> save(0, "03-%02d".formatted(number + 1), null));

        var kinds = answers.stream()
                .map(answer ->
                        answer.path("result.__typename").entity(String.class).get())
                .toList();
        assertThat(kinds).filteredOn("ProfileSettingsSaved"::equals).hasSize(1);
        assertThat(kinds).filteredOn("ProfileSettingsConflict"::equals).hasSize(19);
        assertThat(answers.stream()
                        .map(answer -> answer.path("result.settings.dueOn")
                                .entity(String.class)
                                .get())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theSameRequestTwiceIsOneChangeAndAWrongDayIsNone() {
        save(0, "04-01", "a")
                .path("result.settings.version")
                .entity(Integer.class)
                .isEqualTo(2);
        save(0, "04-01", "a")
                .path("result.settings.version")
                .entity(Integer.class)
                .isEqualTo(2);
        save(2, "05-01", "a")
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("KEY_USED_FOR_SOMETHING_ELSE");

        var wrong = save(2, "02-30", null);
        wrong.path("result.problems[*].code").entityList(String.class).containsExactly("DUE_DAY_MALFORMED");
        wrong.path("result.problems[*].field").entityList(String.class).containsExactly("input.dueOn");
        wrong.path("result.problems[*].message")
                .entityList(String.class)
                .satisfies(messages -> assertThat(messages.getFirst()).contains("\"10-31\""));
        read("dueOn").entity(String.class).isEqualTo("04-01");
    }

    private GraphQlTester.Path read(String field) {
        return editor().document("""
                        { profileSettings(partnership: "VO2705") {
                            partnership { id } publishedBy dueOn nextDueOn remindersOn version } }
                        """).execute().path("profileSettings." + field);
    }

    private GraphQlTester.Response save(int version, String dueOn, String key) {
        var input = new HashMap<String, Object>(Map.of(
                "partnership",
                PARTNERSHIP,
                "publishedBy",
                "SCHOOL",
                "dueOn",
                dueOn,
                "remindersOn",
                false,
                "version",
                version));
        if (key != null) input.put("idempotencyKey", key);
        return editor().document("""
                        mutation($input: SaveProfileSettingsInput!) { result: saveProfileSettings(input: $input) {
                            __typename
                            ... on ProfileSettingsSaved { settings { dueOn version } }
                            ... on ProfileSettingsConflict { settings { dueOn version } }
                            ... on ProfileRefused { problems { code field message } } } }
                        """).variable("input", input).execute();
    }

    private HttpGraphQlTester editor() {
        return Issuer.as(graphQl, "editor", "partnerships", PARTNERSHIP);
    }
}
