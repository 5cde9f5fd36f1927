package nl.dekkend.urgenthelp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Nothing is imported here: the numbers are there all the same. */
@DekkendTest
class UrgentHelpTests {

    @Autowired
    HttpGraphQlTester api;

    @Test
    void theMostUrgentComesFirst() {
        assertThat(all())
                .extracting(number -> number.get("phone"))
                .containsExactly("112", "0800-2000", "0800-0432", "0800-0113");
    }

    @Test
    void everyNumberHasASourceAndADate() {
        assertThat(all())
                .extracting(number -> number.get("source"))
                .allSatisfy(source -> assertThat(source)
                        .asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
                        .hasEntrySatisfying("title", title -> assertThat(title).isNotBlank())
                        .hasEntrySatisfying("url", url -> assertThat(url).startsWith("https://"))
                        .hasEntrySatisfying("asOf", asOf -> assertThat(asOf).startsWith("20")));
    }

    @Test
    void everyNumberSaysInEnglishWhenToCall() {
        assertThat(all())
                .allSatisfy(number -> assertThat(number)
                        .containsEntry("contentLanguage", "EN")
                        .containsEntry("freeOfCharge", true)
                        .doesNotContainEntry("whenToCall", number.get("dutch")));
    }

    @Test
    void whatIsNotYetCheckedSaysSo() {
        assertThat(all())
                .extracting(number -> number.get("source"))
                .extracting("note")
                .allSatisfy(note -> assertThat(note).asString().contains("not yet checked on the website"));
    }

    private List<Map<String, Object>> all() {
        return api.document("""
                { urgentHelp {
                    phone dutch: whenToCall whenToCall(language: EN) contentLanguage(language: EN) freeOfCharge
                    source { title asOf url note(language: EN) } } }""")
                .execute()
                .path("urgentHelp")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }
}
