package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import nl.dekkend.desk.LinkRules.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTests {

    private static final URI SITE = URI.create("https://dekkend.example");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie /antwoorden/zorgplicht/ | ARTICLE | zorgplicht",
                "Zie (/en/antwoorden/zorgplicht). | ARTICLE | zorgplicht",
                "https://dekkend.example/aanbod/day-a-week-school/? | OFFER | day-a-week-school",
                "Lees https://dekkend.example/en/sociale-kaart/cjg-ijmond/. | SERVICE | cjg-ijmond",
            })
    void anAddressOfThisSiteLeadsThereHoweverItIsWritten(String text, ThreadLinkKind kind, String id) {
        assertThat(LinkRules.targets(text, SITE)).containsExactly(new Target(kind, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/antwoorden/zorgplicht/",
                "elders.example/antwoorden/zorgplicht/",
                "https://dekkend.example.elders.example/antwoorden/zorgplicht/",
                "/aanbod/soort/arrangement/",
                "/scholen/27MD02/",
                "/antwoorden/",
                "en/of/antwoorden/zorgplicht/",
                "aanbod/iets"
            })
    void noOtherAddressDoes(String text) {
        assertThat(LinkRules.targets(text, SITE)).isEmpty();
    }

    @Test
    void eachStandsOnceInTheOrderOfTheWordsAndTheyAreBounded() {
        var many = String.join(
                " ",
                IntStream.range(0, 30).mapToObj("/aanbod/nummer-%d/"::formatted).toList());

        assertThat(LinkRules.targets("/aanbod/b/ /antwoorden/a/ /aanbod/b/", SITE))
                .containsExactly(new Target(ThreadLinkKind.OFFER, "b"), new Target(ThreadLinkKind.ARTICLE, "a"));
        assertThat(LinkRules.targets(many, SITE)).hasSize(20);
        assertThat(LinkRules.targets(null, SITE)).isEqualTo(List.of());
    }
}
