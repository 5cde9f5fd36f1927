package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What may be asked of the office's reminders, and what not. */
@DekkendMailTest("dekkend.imports.at-start=true")
class RemindingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Test
    void whatIsWrongIsSaidAndNobodyIsReminded() {
        clock.moveTo("2026-10-01");
        var office = Office.as(graphQl, "consultant");

        var mixed = office.remind(null, Office.form(graphQl, 18).school(), "27MD02");
        mixed.path("result.problems[*].code").entityList(String.class).containsExactly("UNKNOWN_SCHOOL");
        mixed.path("result.problems[*].field").entityList(String.class).containsExactly("input.schools[1]");
        office.remind(null)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("NO_SCHOOL");
        office.remind(null, Stream.generate(() -> "27MD02").limit(101).toArray(String[]::new))
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("TOO_MANY");
    }

    @Test
    void whereThereIsNoMailServerNobodyIsToldThatAMailIsOnItsWay() {
        assertThat(RemindRules.problems(List.of("27MD02"), Set.of("27MD02"), false))
                .containsExactly(Problem.of(OfficeProblem.MAIL_IS_OFF, null));
    }
}
