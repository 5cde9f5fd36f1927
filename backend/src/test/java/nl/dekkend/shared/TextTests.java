package nl.dekkend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TextTests {

    private static final Text BOTH = Text.of("Hulp op school", "Help at school");

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void aTextAnswersInTheLanguageAsked() {
        assertThat(BOTH.in(Language.EN)).isEqualTo("Help at school");
        assertThat(Text.contentLanguage(BOTH).in(Language.EN)).isEqualTo(Language.EN);
    }

    @Test
    void withoutATranslationItAnswersInDutchAndSaysSo() {
        assertThat(BOTH.in(Language.AR)).isEqualTo("Hulp op school");
        assertThat(BOTH.in(null)).isEqualTo("Hulp op school");
        assertThat(Text.contentLanguage(BOTH).in(Language.AR)).isEqualTo(Language.NL);
        assertThat(Text.contentLanguage(null).in(Language.EN)).isEqualTo(Language.NL);
    }

    @Test
    void itIsWrittenByLanguageAndReadBack() {
        var written = json.writeValueAsString(BOTH);

        assertThat(written).isEqualTo("{\"nl\":\"Hulp op school\",\"en\":\"Help at school\"}");
        assertThat(json.readValue(written, Text.class)).isEqualTo(BOTH);
    }

    @Test
    void aPlainStringIsDutch() {
        assertThat(json.readValue("\"Hulp op school\"", Text.class)).isEqualTo(Text.of("Hulp op school"));
    }

    @Test
    void itsWordsAreThoseOfEveryLanguageOrOfTheTranslationsAlone() {
        assertThat(BOTH.words()).isEqualTo("Hulp op school Help at school");
        assertThat(Text.of("Hulp, thuis.", "Help, at home.").translatedWords()).isEqualTo("Help at home");
    }
}
