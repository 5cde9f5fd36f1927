package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Offers of an organisation that its keepers take away. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class WithdrawnProviderTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void anOfferComesBackNoSoonerThanWhoProvidesIt() {
        var editor = Keeping.editor(graphQl);
        var house = organisation(editor, "Zandkasteel");
        var id = editor.save(Map.of("name", "Schepgroep", "provider", house))
                .path("result.offer.id")
                .entity(String.class)
                .get();
        editor.step("withdrawOffer", id, 1);
        withdraw(editor, house);

        assertThat(Keeping.codes(editor.step("restoreOffer", id, 2))).containsExactly("PROVIDER_WITHDRAWN");

        step(editor, "restoreOrganisation", house, 2);
        editor.step("restoreOffer", id, 2)
                .path("result.offer.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void anOfferThatIsOverComesBackWithoutItsProvider() {
        var editor = Keeping.editor(graphQl);
        var house = organisation(editor, "Luchtkasteel");
        var id = editor.save(Map.of("name", "Zweefgroep", "provider", house, "status", "ENDED"))
                .path("result.offer.id")
                .entity(String.class)
                .get();
        editor.step("withdrawOffer", id, 1);
        withdraw(editor, house);

        editor.step("restoreOffer", id, 2)
                .path("result.offer.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @RepeatedTest(5)
    void noOfferIsMadeByAnOrganisationThatGoesAtTheSameMoment() {
        var editor = Keeping.editor(graphQl);
        var house = organisation(editor, "Wipplank van aanbod");

        var answers = AtOnce.results(
                2,
                number -> number == 0
                        ? withdraw(editor, house)
                        : editor.save(Map.of("name", "Wipgroep", "provider", house)));

        assertThat(answers)
                .isIn(List.of("OrganisationKept", "OfferRefused"), List.of("OrganisationRefused", "OfferKept"));
    }

    @RepeatedTest(5)
    void noOfferComesBackToAnOrganisationThatGoesAtTheSameMoment() {
        var editor = Keeping.editor(graphQl);
        var house = organisation(editor, "Draaideur van aanbod");
        var id = editor.save(Map.of("name", "Draaigroep", "provider", house))
                .path("result.offer.id")
                .entity(String.class)
                .get();
        editor.step("withdrawOffer", id, 1);

        var answers =
                AtOnce.results(2, number -> number == 0 ? withdraw(editor, house) : editor.step("restoreOffer", id, 2));

        assertThat(answers)
                .isIn(List.of("OrganisationKept", "OfferRefused"), List.of("OrganisationRefused", "OfferKept"));
    }

    private static String organisation(Keeping editor, String name) {
        return editor.caller()
                .document("""
                        mutation($name: String!) {
                            saveOrganisation(input: {version: 0, name: $name, kind: YOUTH_PARTNER}) {
                                ... on OrganisationKept { organisation { id } } } }
                        """)
                .variable("name", name)
                .execute()
                .path("saveOrganisation.organisation.id")
                .entity(String.class)
                .get();
    }

    private static GraphQlTester.Response withdraw(Keeping editor, String organisation) {
        return step(editor, "withdrawOrganisation", organisation, 1);
    }

    private static GraphQlTester.Response step(Keeping editor, String mutation, String organisation, int version) {
        return editor.caller()
                .document("mutation { result: %s(input: {organisation: \"%s\", version: %d}) { __typename } }"
                        .formatted(mutation, organisation, version))
                .execute();
    }
}
