package nl.dekkend.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class GlossaryTests {

    @Autowired
    HttpGraphQlTester api;

    @Test
    void theWholeGlossaryIsSortedByAlphabet() {
        assertThat(words(null))
                .hasSizeGreaterThan(90)
                .containsSubsequence("Afstemmingsgesprek", "Arrangement", "Zorgcoördinator");
    }

    @Test
    void aWordIsFoundByItsAbbreviationInAnyCase() {
        assertThat(words("tlv")).contains("Toelaatbaarheidsverklaring");
    }

    @Test
    void aWordIsFoundByItsEnglishNameToo() {
        assertThat(words("tailored support")).contains("Arrangement");
    }

    @Test
    void signsThatMeanSomethingInSqlMeanNothing() {
        assertThat(words("%%")).isEmpty();
        assertThat(words("a_r")).isEmpty();
        assertThat(words("' or 1=1 --")).isEmpty();
    }

    @Test
    void aTextOfOneLetterIsRefusedWithAdvice() {
        api.document("{ glossary(text: \"a\") { name } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("2 to 100 characters")));
    }

    @Test
    void aWordIsAskedByItsId() {
        api.document(
                        "{ term(id: \"day-a-week-school\") { abbreviation name(language: EN) contentLanguage(language: AR) } }")
                .execute()
                .path("term.abbreviation")
                .entity(String.class)
                .isEqualTo("DWS");
    }

    @Test
    void everyWordSaysWhereItComesFrom() {
        api.document("{ glossary(text: \"arrangement\") { id source { title asOf url note } } }")
                .execute()
                .path("glossary[?(@.id=='arrangement')].source.asOf")
                .entityList(String.class)
                .containsExactly("2021-04-01");
    }

    private List<String> words(String text) {
        return api.document("query ($text: String) { glossary(text: $text) { name } }")
                .variable("text", text)
                .execute()
                .path("glossary[*].name")
                .entityList(String.class)
                .get();
    }
}
