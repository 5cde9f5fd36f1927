package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Who may what with what PO2711 keeps of school 12QI00. Nobody but its consultant changes anything. */
@DekkendMailTest("dekkend.imports.at-start=true")
class SupportTeamRightsTests {

    private static final String SCHOOL = "12QI00";

    /** Of which something is kept. */
    private static final String KEPT = "05FK00";

    /** Whoever may, hears that this version never was. */
    private static final int NEVER = 999;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            consultant      | partnerships   | PO2711     | keeps | oversees | reads
            editor          | partnerships   | PO2711     | keeps | oversees | reads
            policy          | partnerships   | PO2711     |       | oversees | reads
            consultant      | partnerships   | PO2704     |       |          |
            editor          | partnerships   | PO2704     |       |          |
            policy          | partnerships   | PO2704     |       |          |
            consultant      | schools        | 12QI00     |       |          |
            desk            | partnerships   | PO2711     |       |          |
            admin           | partnerships   | PO2711     |       |          |
            kern-chair      | coreAreas      | ijmuiden-1 |       |          |
            municipality    | municipalities | GM0453     |       |          |
            provider        | schools        | 12QI00     |       |          |
            school-director | schools        | 12QI00     |       |          | reads
            school-editor   | schools        | 12QI00     |       |          | reads
            school-editor   | schools        | 27MD02     |       |          |
            board           | boards         | OWN        |       |          | reads
            board           | boards         | 99999      |       |          |
            """)
    void everyRoleMayWhatIsWrittenHere(
            String role,
            String scope,
            String about,
            @Nullable String keeps,
            @Nullable String oversees,
            @Nullable String reads) {
        var caller = Issuer.as(graphQl, role, scope, about.equals("OWN") ? board() : about);
        var teams = new Teams(caller, SCHOOL, "PO2711");

        for (var answer : List.of(teams.save(NEVER, List.of(), null), teams.talk(NEVER, null))) {
            if (keeps != null) assertThat(Teams.codes(answer)).containsExactly("UNKNOWN_VERSION");
            else assertThat(refusal(answer)).isEqualTo("FORBIDDEN");
        }
        assertThat(refusal(list(caller))).isEqualTo(oversees == null ? "FORBIDDEN" : "");
        assertThat(records(caller, SCHOOL)).hasSize(reads == null ? 0 : 1);
    }

    @Test
    void whoIsNotSignedInReadsContactsAlone() {
        var anybody = new Teams(graphQl, KEPT, "PO2711");
        Teams.consultant(graphQl, KEPT).save(0, List.of(Teams.YOUTH_TEAM), "STANDARD");

        assertThat(refusal(anybody.save(NEVER, List.of(), null))).isEqualTo("UNAUTHENTICATED");
        assertThat(refusal(anybody.talk(NEVER, null))).isEqualTo("UNAUTHENTICATED");
        assertThat(refusal(list(graphQl))).isEqualTo("UNAUTHENTICATED");
        assertThat(records(graphQl, KEPT)).isEmpty();
        assertThat(Teams.contacts(graphQl, KEPT)).containsExactly("jeugdteam 0251-123456");
    }

    private static GraphQlTester.Response list(HttpGraphQlTester caller) {
        return caller.document("{ supportTeams(partnership: \"PO2711\", first: 1) { counts { schools } } }")
                .execute();
    }

    private static List<String> records(HttpGraphQlTester caller, String school) {
        return caller.document("query($id: ID!) { school(id: $id) { supportTeamRecords { id } } }")
                .variable("id", school)
                .execute()
                .path("school.supportTeamRecords[*].id")
                .entityList(String.class)
                .get();
    }

    private String board() {
        return String.valueOf(sql.sql("select board from schools.school where id = :id")
                .bind("id", SCHOOL)
                .mapValue(String.class)
                .one()
                .block());
    }

    private static String refusal(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return String.join(" ", codes);
    }
}
