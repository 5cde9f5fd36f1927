package nl.dekkend.articles;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.RightsTable;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Everything that a desk may with answers, asked by somebody about one of them. The version is one that none has: who
 * may, hears of a conflict, and nothing is changed.
 */
record ArticleFields(Writer writer, String article) {

    private static final int NONE_HAS = 99;

    static Set<String> inTheTable() {
        return RightsTable.fields(Right.KEEP_ARTICLES);
    }

    /** By name. */
    Map<String, Supplier<GraphQlTester.Response>> all() {
        var all = new TreeMap<String, Supplier<GraphQlTester.Response>>();
        all.put("Query.keptArticles", writer::kept);
        all.put("Query.articleDrafts", writer::drafts);
        all.put("Query.articleDraft", () -> writer.draft(article));
        all.put(
                "Mutation.saveArticle",
                () -> writer.save(Map.of("article", article, "version", NONE_HAS, "partnership", "PO2711")));
        all.put("Mutation.discardArticleDraft", () -> writer.does("discard", article, NONE_HAS));
        for (var step : Set.of("return", "publish", "withdraw", "restore"))
            all.put("Mutation." + step + "Article", () -> writer.does(step, article, NONE_HAS));
        return all;
    }
}
