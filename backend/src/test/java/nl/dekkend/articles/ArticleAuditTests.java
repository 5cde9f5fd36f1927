package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whatever somebody of a desk sees or does with answers leaves one row: who, what and which, no word. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-audit"})
class ArticleAuditTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Writer anna;
    private Writer bert;
    private String draft = "";

    @BeforeEach
    void oneDraft() {
        anna = Writer.of(graphQl, "Anna", "PO2711", "VO2705");
        bert = Writer.of(graphQl, "Bert", "PO2711", "VO2705");
        sql.sql("delete from articles.draft").then().block();
        draft = Writer.id(anna.save(Writer.titled("Nijlpaard")));
        sql.sql("delete from desk.audit").then().block();
    }

    static Set<String> everything() {
        return new TreeSet<>(ArticleFields.inTheTable());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyFieldLeavesOneRow(String field) {
        assertThat(Writer.codes(new ArticleFields(bert, draft).all().get(field).get()))
                .isEmpty();

        assertThat(rows())
                .singleElement()
                .asString()
                .isEqualTo("Bert %s %s"
                        .formatted(
                                field.replaceFirst(".*\\.", ""),
                                field.equals("Query.keptArticles") ? "PO2711 VO2705" : draft));
    }

    @Test
    void everyStepIsFoundByTheIdOfItsAnswer() {
        bert.does("return", draft, 1);
        var again = anna.save(Writer.titled("Nijlpaard", "article", draft, "version", 1));
        assertThat(Writer.became(again)).isEqualTo("ArticleConflict");
        anna.save(Writer.titled("Nijlpaard", "article", draft, "version", 2));
        var published = Writer.published(bert.does("publish", draft, 3));

        assertThat(rows())
                .containsExactly(
                        "Bert returnArticle " + draft,
                        "Anna saveArticle " + draft,
                        "Anna saveArticle " + draft,
                        "Bert publishArticle " + draft + " " + published);
    }

    @Test
    void whoReadsWhatWasDoneOrHowManyWereHelpedIsNotedToo() {
        anna.history("zorgplicht");

        assertThat(rows()).containsExactlyInAnyOrder("Anna ratings zorgplicht", "Anna revisions zorgplicht");
    }

    @Test
    void whoWritesANewOneIsFoundByItsIdAndWhoSeesAListByAllThatStandsInIt() {
        var other = Writer.id(anna.save(Writer.titled("Olifant")));
        bert.drafts();

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        "Anna saveArticle " + other, "Bert articleDrafts " + draft, "Bert articleDrafts " + other);
    }

    @Test
    void whatEverybodyReadsAndWhatOthersKeepIsNoLook() {
        new Writer(graphQl).history("zorgplicht");
        var own = Writer.id(anna.save(Map.of("title", Map.of("nl", "Van ons"), "partnership", "PO2711")));
        sql.sql("delete from desk.audit").then().block();

        Writer.of(graphQl, "Cor", "PO2704").draft(own).path("articleDraft").valueIsNull();

        assertThat(rows()).isEmpty();
    }

    private List<String> rows() {
        return sql.sql("select concat_ws(' ', who, what, number, record) from desk.audit order by at")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
