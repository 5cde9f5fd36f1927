package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleHtmlTests {

    @Test
    void paragraphsListsHeadingsAndLinksAreShown() {
        var html = ArticleHtml.of("""
                # Wat doet de school?

                De school *praat* met **u**.

                - Eerst
                - Dan

                Bel [0800-2000](tel:08002000) of lees [de wet](https://wetten.overheid.nl/BWBR0003420) en \
                [dit](/antwoorden/tlv/).
                """);

        assertThat(html)
                .contains("<h2>Wat doet de school?</h2>", "<em>praat</em>", "<strong>u</strong>", "<li>Eerst</li>")
                .contains("<a href=\"tel:08002000\">", "<a href=\"https://wetten.overheid.nl/BWBR0003420\">")
                .contains("<a href=\"/antwoorden/tlv/\">")
                .doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hallo <img src=x onerror=alert(1)>",
                "<iframe src=\"https://elders.example\"></iframe>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">hier</p>",
                "<svg><script>alert(1)</script></svg>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](&#106;avascript:alert(1))",
                "[klik](java\tscript:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:msgbox)",
                "[klik](//elders.example/x)",
                "[klik](/\\elders.example/x)",
                "[klik](http://elders.example)",
                "<a href=\"javascript:alert(1)\">klik</a>",
                "<javascript:alert(1)>",
                "![plaatje](https://elders.example/volgt.png)",
                "![x](javascript:alert(1))",
                "[klik]( https://goed.example \"x\" onmouseover=\"alert(1)\")",
                "<!-- <script>alert(1)</script> -->",
                "<style>body{display:none}</style>",
                "<form action=https://elders.example><input name=bsn></form>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">"
            })
    void nothingOfAnAttackIsMarkup(String markdown) {
        var markup = ArticleHtml.of(markdown).replaceAll("<(/?)(p|h2|ul|li|em|strong)>", "");

        assertThat(markup.replaceAll("<a href=\"https://goed\\.example\">|</a>|<a>", ""))
                .doesNotContain("<");
    }

    @Test
    void wordsAreFoundWithoutTheirMarkup() {
        assertThat(ArticleHtml.words("## Kop\n\nLees **dit** [hier](/x/).")).isEqualTo("Kop Lees dit hier .");
    }
}
