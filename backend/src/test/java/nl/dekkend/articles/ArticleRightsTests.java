package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every role at an answer of PO2711 that is being written, and at one that holds everywhere. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-publishing"})
class ArticleRightsTests {

    private static final List<String> STEPS = List.of("return", "publish", "discard", "withdraw", "restore");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private String own = "";
    private String shared = "";

    @BeforeEach
    void twoDrafts() {
        sql.sql("delete from articles.draft").then().block();
        var anna = Writer.of(graphQl, "Anna", "PO2711");
        own = saved(anna, Map.of("title", Map.of("nl", "Van ons alleen"), "partnership", "PO2711"));
        shared = saved(anna, Map.of("title", Map.of("nl", "Van iedereen")));
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "board, boards, 41009",
        "provider, organisations, atlant",
        "desk, organisations, atlant",
        "editor, partnerships, PO2711",
        "policy, partnerships, PO2711",
        "consultant, partnerships, PO2711",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, PO2711"
    })
    void noOtherRoleReadsOrWritesAny(String role, String scope, String about) {
        nothing(new Writer(Issuer.as(graphQl, role, scope, about)), "FORBIDDEN");
    }

    @Test
    void whoHasNoAccountIsAskedToSignIn() {
        nothing(new Writer(graphQl), "UNAUTHENTICATED");
    }

    @Test
    void anotherDeskThatTakesPartKeepsWhatHoldsEverywhereAndNothingElse() {
        var other = Writer.of(graphQl, "Cor", "PO2704");

        other.draft(own).path("articleDraft").valueIsNull();
        assertThat(other.drafts()
                        .path("articleDrafts.nodes[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly(shared);
        for (var step : STEPS)
            assertThat(Writer.became(other.does(step, own, 1))).isEqualTo("FORBIDDEN");
        assertThat(Writer.became(other.save(Map.of("article", own, "version", 1))))
                .isEqualTo("FORBIDDEN");
        assertThat(Writer.became(other.save(Map.of("partnership", "PO2711")))).isEqualTo("FORBIDDEN");
        assertThat(Writer.became(other.does("publish", "nergens", 1))).isEqualTo("FORBIDDEN");
        assertThat(Writer.became(other.does("publish", shared, 1))).isEqualTo("ArticlePublished");
    }

    @Test
    void aDeskThatTakesNoPartKeepsNothingThatHoldsEverywhere() {
        var outside = Writer.of(graphQl, "Dirk", "PO2710");

        outside.draft(shared).path("articleDraft").valueIsNull();
        outside.kept().path("keptArticles.nodes").entityList(Object.class).hasSize(0);
        assertThat(Writer.became(outside.save(Map.of()))).isEqualTo("FORBIDDEN");
        assertThat(Writer.became(outside.does("publish", shared, 1))).isEqualTo("FORBIDDEN");
    }

    private void nothing(Writer somebody, String code) {
        assertThat(Writer.codes(somebody.drafts())).containsExactly(code);
        assertThat(Writer.codes(somebody.kept())).containsExactly(code);
        assertThat(Writer.codes(somebody.draft(shared))).containsExactly(code);
        for (var article : List.of(own, shared, "zorgplicht"))
            for (var step : STEPS)
                assertThat(Writer.became(somebody.does(step, article, 1))).isEqualTo(code);
        assertThat(Writer.became(somebody.save(Map.of()))).isEqualTo(code);
        assertThat(Writer.became(somebody.save(Map.of("article", own, "version", 1))))
                .isEqualTo(code);
    }

    private static String saved(Writer writer, Map<String, Object> more) {
        return writer.save(more).path("result.draft.id").entity(String.class).get();
    }
}
