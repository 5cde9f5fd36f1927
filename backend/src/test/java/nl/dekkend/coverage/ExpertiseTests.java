package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What anybody may ask about what schools near each other know. */
@DekkendTest("dekkend.imports.at-start=true")
class ExpertiseTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void isToldOfEveryNeedWithTheSchoolsThatShareIt() {
        var answer = graphQl.document("""
                        { expertiseGaps(coreArea: "beverwijk") {
                            supportNeed { id } available wanted hoursPerWeek availableAt { id } example }
                          supportNeeds { id } coreArea(id: "beverwijk") { schools { id } } }
                        """).execute();
        var here = texts(answer, "coreArea.schools[*].id");

        assertThat(texts(answer, "expertiseGaps[*].supportNeed.id")).isEqualTo(texts(answer, "supportNeeds[*].id"));
        assertThat(texts(answer, "expertiseGaps[*].availableAt[*].id"))
                .isNotEmpty()
                .allMatch(here::contains);
    }

    @Test
    void ofACoreAreaThatNobodyKnowsIsRefused() {
        graphQl.document("{ expertiseGaps(coreArea: \"nergens\") { available } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_USER_INPUT")
                                .containsEntry("field", "coreArea")));
    }

    private static List<String> texts(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }
}
