package nl.dekkend.schools.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who may divide PO2711. Nobody here changes anything. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=dividing"})
class DivisionRightsTests {

    /** Whoever may, hears that this version never was. */
    private static final int NEVER = 999;

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711     |
            editor          | partnerships   | PO2704     | FORBIDDEN
            editor          | schools        | 12QI00     | FORBIDDEN
            consultant      | partnerships   | PO2711     | FORBIDDEN
            policy          | partnerships   | PO2711     | FORBIDDEN
            desk            | partnerships   | PO2711     | FORBIDDEN
            admin           | partnerships   | PO2711     | FORBIDDEN
            kern-chair      | coreAreas      | ijmuiden-1 | FORBIDDEN
            board           | boards         | 41009      | FORBIDDEN
            school-director | schools        | 12QI00     | FORBIDDEN
            school-editor   | schools        | 12QI00     | FORBIDDEN
            provider        | organisations  | atlant     | FORBIDDEN
            municipality    | municipalities | GM0453     | FORBIDDEN
            """)
    void onlyItsEditorDividesAPartnership(String role, String scope, String about, String error) {
        var caller = new Dividing(Issuer.as(graphQl, role, scope, about), "PO2711");

        for (var answer : List.of(
                caller.save("Van wie dan ook", List.of(), Map.of("version", NEVER)), caller.end("ijmuiden-1", NEVER))) {
            if (error == null) {
                answer.path("result.problems[*].code").entityList(String.class).containsExactly("UNKNOWN_VERSION");
            } else {
                assertThat(refusal(answer)).isEqualTo(error);
            }
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToDoSo() {
        var anybody = new Dividing(graphQl, "PO2711");

        assertThat(refusal(anybody.end("ijmuiden-1", NEVER))).isEqualTo("UNAUTHENTICATED");
    }

    private static String refusal(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return String.join(" ", codes);
    }
}
