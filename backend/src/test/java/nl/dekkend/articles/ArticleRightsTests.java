package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.dekkend.identity.RightsTable;
import nl.dekkend.identity.Role;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    void everyFieldOfTheTableIsTried() {
        assertThat(new ArticleFields(new Writer(graphQl), own).all().keySet()).isEqualTo(ArticleFields.inTheTable());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGetsWhatTheTableSaysAndNothingElse(Role role) {
        var caller = Issuer.as(graphQl, role.name(), Roles.claims(role));

        everything(
                new Writer(caller),
                field -> RightsTable.of(field).roles().contains(role) ? List.of() : List.of("FORBIDDEN"));
        assertThat(Writer.became(new Writer(caller).save(Map.of())))
                .isEqualTo(role == Role.DESK ? "ArticleDraftKept" : "FORBIDDEN");
    }

    @Test
    void aDeskOfNoPartnershipGetsNothing() {
        nothing(new Writer(Issuer.as(graphQl, "desk", "organisations", "atlant")), "FORBIDDEN");
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
        var version = other.draft(shared)
                .path("articleDraft.version")
                .entity(Integer.class)
                .get();
        assertThat(Writer.became(other.does("publish", shared, version))).isEqualTo("ArticlePublished");
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
        everything(somebody, field -> List.of(code));
        assertThat(Writer.became(somebody.save(Map.of()))).isEqualTo(code);
    }

    /** At an answer of this desk alone, at one of all desks and at one that is published. */
    private void everything(Writer somebody, Function<String, List<String>> codes) {
        for (var article : List.of(own, shared, "zorgplicht"))
            new ArticleFields(somebody, article)
                    .all()
                    .forEach((field, ask) -> assertThat(Writer.codes(ask.get()))
                            .as(field + " of " + article)
                            .isEqualTo(codes.apply(field)));
    }

    private static String saved(Writer writer, Map<String, Object> more) {
        return writer.save(more).path("result.draft.id").entity(String.class).get();
    }
}
