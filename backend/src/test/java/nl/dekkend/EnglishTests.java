package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Whoever asks for English gets English, of every kind of record that the product brings along. */
@DekkendTest("dekkend.imports.at-start=true")
class EnglishTests {

    @Autowired
    ExecutionGraphQlService service;

    private GraphQlTester.Response found;

    @BeforeEach
    void everythingIsAskedInEnglish() {
        found = ExecutionGraphQlServiceTester.create(service).document("""
                { offers(first: 100) { nodes {
                    ...OfferTexts
                    routes { ...RouteTexts }
                    history { name(language: EN) description(language: EN) contentLanguage(language: EN) }
                    contacts { ...ContactTexts } } }
                  services(first: 100) { nodes {
                    id description(language: EN) eligibility(language: EN) cost(language: EN) languages(language: EN)
                    accessibility(language: EN) contentLanguage(language: EN)
                    routes { ...RouteTexts }
                    contacts { ...ContactTexts } } }
                  organisation(id: "cjg") { description(language: EN) contentLanguage(language: EN) }
                  responsibility(postcode: "1971", sector: PRIMARY) {
                    explanation(language: EN) contentLanguage(language: EN) }
                  elsewhere: responsibility(postcode: "3511", sector: PRIMARY) {
                    explanation(language: EN) contentLanguage(language: EN) }
                  partnership(id: "PO2711") {
                    contacts { ...ContactTexts }
                    supportDesk { hours(language: EN) contentLanguage(language: EN)
                      source { note(language: EN) contentLanguage(language: EN) } } } }
                fragment OfferTexts on Offer {
                  id summary(language: EN) description(language: EN) dutch: summary contentLanguage(language: EN) }
                fragment RouteTexts on AccessRoute { steps(language: EN) contentLanguage(language: EN) }
                fragment ContactTexts on ContactPoint {
                  role(language: EN) hours(language: EN) contentLanguage(language: EN) }
                """).execute();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offers.nodes[*]",
                "offers.nodes[*].routes[*]",
                "offers.nodes[*].history[*]",
                "offers.nodes[*].contacts[*]",
                "services.nodes[*]",
                "services.nodes[*].routes[*]",
                "services.nodes[*].contacts[*]",
                "organisation",
                "responsibility[*]",
                "elsewhere[*]",
                "partnership.contacts[*]",
                "partnership.supportDesk",
                "partnership.supportDesk.source"
            })
    void everyKindOfRecordAnswersInEnglish(String records) {
        var language = found.path(records + ".contentLanguage");

        if (records.endsWith("[*]")) {
            assertThat(language.entityList(String.class).get()).isNotEmpty().containsOnly("EN");
        } else {
            language.entity(String.class).isEqualTo("EN");
        }
    }

    @Test
    void aTextAListOfTextsAndATextOfTheCodeAreInEnglish() {
        var viaNova = "offers.nodes[?(@.id=='via-nova-fulltime')]";

        found.path(viaNova + ".summary")
                .entityList(String.class)
                .containsExactly("Education for gifted children, all week.");
        found.path(viaNova + ".dutch")
                .entityList(String.class)
                .containsExactly("Onderwijs voor hoogbegaafde kinderen, de hele week.");
        found.path(viaNova + ".routes[*].steps[0]")
                .entityList(String.class)
                .containsExactly("Talk with your child’s school.");
        found.path("services.nodes[?(@.id=='jeugdteam-beverwijk')].languages[*]")
                .entityList(String.class)
                .containsExactly("Dutch", "English");
        found.path("elsewhere[0].explanation")
                .entity(String.class)
                .satisfies(said -> assertThat(said).contains("see to a fitting place at school"));
    }
}
