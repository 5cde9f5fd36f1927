package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void aLongWordIsFoundWhenItIsMisspelt() {
        assertThat(new Conditions().text("kerkuyl", "words").sql()).contains("<%");
    }

    @Test
    void aCodeIsFoundAsItIsWrittenOnly() {
        assertThat(new Conditions().text("27MD02", "words").sql())
                .contains("like")
                .doesNotContain("<%");
    }

    @Test
    void aWordMayStandInATranslationAtItsBeginning() {
        assertThat(new Conditions().text("gifted day", "words", "others").sql())
                .contains("others like '% ' || shared.folded(:word0) || '%'")
                .contains("others like '% ' || shared.folded(:word1) || ' %'");
    }

    @Test
    void anAbbreviationIsNotSoughtInTranslations() {
        assertThat(new Conditions().text("SO", "words", "others").sql()).doesNotContain("others");
    }
}
