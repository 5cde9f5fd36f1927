package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The steps when parents and school do not come to terms, in one partnership. */
@DekkendTest("dekkend.imports.at-start=true")
class LadderTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void theStepsStandInTheirOrderAndEachSaysWhoHelpsAndWhereItComesFrom() {
        var steps = steps("PO2711");

        assertThat(steps).extracting(step -> step.get("order")).containsExactly(1, 2, 3, 4, 5, 6, 6);
        assertThat(steps).allSatisfy(step -> {
            assertThat(String.valueOf(step.get("whoHelps"))).isNotBlank();
            assertThat(step.get("contentLanguage")).isEqualTo("EN");
            assertThat(step.get("source")).isNotNull();
        });
    }

    @Test
    void primaryAndSecondarySchoolsHaveTheirOwnPeople() {
        assertThat(steps("PO2711").getFirst().get("title")).isEqualTo("Praat met de leraar");
        assertThat(steps("VO2704").getFirst().get("title")).isEqualTo("Praat met de mentor");
    }

    @Test
    void theDeskIsThatOfThePartnershipWithItsNumber() {
        assertThat(helper("PO2711")).isEqualTo("ojsteunpunt-po-ijmond 0251-822540");
        assertThat(helper("VO2704")).isEqualTo("ojsteunpunt-vo-mk 0251-822540");
        assertThat(helper("PO2704")).isEqualTo("ojsteunpunt-zk null");
    }

    @Test
    void whereNoDeskIsKnownTheStepIsThereWithoutOne() {
        assertThat(helper("PO2710")).isEqualTo("null null");
    }

    @Test
    void aTermIsToldWhereOneIsSettledAndNowhereElse() {
        assertThat(steps("PO2711"))
                .filteredOn(step -> step.get("maxWeeks") != null)
                .extracting(step -> step.get("maxWeeks"))
                .containsExactly(10);
    }

    @Test
    void aPartnershipThatDoesNotExistIsRefused() {
        ask("PO0000").errors().satisfy(errors -> assertThat(errors).hasSize(1));
    }

    private String helper(String partnership) {
        var step = steps(partnership).get(2);
        var organisation = step.get("organisation") instanceof Map<?, ?> one ? one.get("id") : null;
        return organisation + " " + step.get("phone");
    }

    private List<Map<String, Object>> steps(String partnership) {
        return ask(partnership)
                .path("escalationLadder")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private GraphQlTester.Response ask(String partnership) {
        return graphQl.document("""
                query($code: ID!) { escalationLadder(partnership: $code) { order title whatYouDo whoHelps maxWeeks
                    termNote contentLanguage(language: EN) phone organisation { id } article { id }
                    source { title asOf } } }
                """).variable("code", partnership).execute();
    }
}
