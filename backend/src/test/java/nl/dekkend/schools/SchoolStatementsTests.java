package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

@DekkendTest("dekkend.imports.at-start=true")
class SchoolStatementsTests {

    private static final String SCHOOLS = """
            query ($count: Int) {
              schools(first: $count, filter: {kind: PRIMARY,
                  municipality: ["GM0453", "GM0375", "GM0396", "GM0383", "GM0450", "GM0392", "GM0377", "GM0397", "GM0473"]}) {
                nodes {
                  name board { name } municipality { name } coreArea { name } pupilCounts { count } pupils(schoolYear: "2025-2026")
                  partnerships { basis partnership { name } } offers { name summary }
                  profile { summary basicSupport { met } }
                }
              }
            }
            """;

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Statements statements;

    /** Of ten schools one at least has a profile; the first of the list may have none. */
    @Test
    void tenSchoolsOrAHundredTakeTheSameNumberOfStatements() {
        assertThat(statements(100, 100)).hasSameSizeAs(statements(10, 10));
    }

    @Test
    void theListAloneIsOneStatement() {
        statements.forget();
        ask("{ schools(first: 100) { nodes { id name pupils formerNames } } }", 0, 100);

        assertThat(statements.texts()).hasSize(1);
    }

    private List<String> statements(int count, int answered) {
        statements.forget();
        ask(SCHOOLS, count, answered);
        return statements.texts();
    }

    private void ask(String document, int count, int answered) {
        ExecutionGraphQlServiceTester.create(service)
                .document(document)
                .variable("count", count)
                .execute()
                .path("schools.nodes")
                .entityList(Object.class)
                .satisfies(nodes -> assertThat(nodes).hasSize(answered));
    }
}
