package nl.dekkend.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody who writes answers, or would like to. */
record Writer(HttpGraphQlTester caller) {

    private static final String DO = """
            mutation($input: %1$sArticleInput!) { result: %2$sArticle(input: $input) { __typename
                ... on ArticleDraftKept { draft { ...draft } }
                ... on ArticlePublished { article { id version title bodyHtml } }
                ... on ArticleKept { article { id version withdrawn } }
                ... on ArticleConflict { yours { title } theirs { ...draft } }
                ... on ArticleRefused { problems { code field message } } } }
            """;

    private static final String DRAFT = """
            fragment draft on ArticleDraft { id version state writtenBy mayPublish remark remarkBy published { id } partnership { id }
                content { title body bodyHtml audience supportNeeds { id } partnership { id } reviewedOn } }
            """;

    static Writer of(HttpGraphQlTester graphQl, String name, String... partnerships) {
        return new Writer(Issuer.as(
                graphQl, name, Map.of("roles", List.of("desk"), "partnerships", List.of(partnerships), "name", name)));
    }

    /** Everything an answer must have, and more. */
    GraphQlTester.Response save(Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("version", 0);
        input.put("title", Map.of("nl", "Mag mijn hond mee?"));
        input.put("summary", Map.of("nl", "Dat zegt de school."));
        input.put("body", Map.of("nl", "## Kort\n\nVraag het **eerst**."));
        input.put("audience", List.of("PARENT"));
        input.put("reviewedOn", "2026-01-15");
        input.put("sources", List.of(Map.of("title", "Schoolgids")));
        input.putAll(more);
        return send("save", input);
    }

    /** One of the five: "return", "publish", "discard", "withdraw" or "restore". */
    GraphQlTester.Response does(String what, String article, int version) {
        if (what.equals("discard")) return discards(Map.of("article", article, "version", version));
        var input = new HashMap<String, @Nullable Object>(Map.of("article", article, "version", version));
        if (what.equals("return")) input.put("remark", "Noem de bron.");
        return send(what, input);
    }

    GraphQlTester.Response discards(Map<String, ?> input) {
        return caller.document("""
                mutation($input: DiscardArticleDraftInput!) { result: discardArticleDraft(input: $input) { __typename
                    ... on ArticleDraftDiscarded { id published { title } }
                    ... on ArticleConflict { yours { title } theirs { version content { title } } }
                    ... on ArticleRefused { problems { code field } } } }
                """).variable("input", input).execute();
    }

    private GraphQlTester.Response send(String what, Map<String, ? extends @Nullable Object> input) {
        var type = what.substring(0, 1).toUpperCase() + what.substring(1);
        var document = DO.formatted(type, what);
        var used = what.equals("save") || what.equals("return")
                ? document.replace("... on ArticlePublished { article { id version title bodyHtml } }", "")
                        .replace("... on ArticleKept { article { id version withdrawn } }", "")
                : what.equals("publish")
                        ? document.replace("... on ArticleDraftKept { draft { ...draft } }", "")
                                .replace("... on ArticleKept { article { id version withdrawn } }", "")
                        : document.replace("... on ArticleDraftKept { draft { ...draft } }", "")
                                .replace("... on ArticlePublished { article { id version title bodyHtml } }", "")
                                .replace("... on ArticleConflict { yours { title } theirs { ...draft } }", "");
        return caller.document(used.contains("...draft") ? used + DRAFT : used)
                .variable("input", input)
                .execute();
    }

    GraphQlTester.Response draft(String article) {
        return caller.document("query($id: ID!) { articleDraft(article: $id) { ...draft } } " + DRAFT)
                .variable("id", article)
                .execute();
    }

    /** Publishes what a colleague wrote first, and tells the id it got. */
    String publishes(String draft) {
        return published(does("publish", draft, 1));
    }

    GraphQlTester.Response kept() {
        return caller.document("{ keptArticles(first: 100) { nodes { id body withdrawn reviewedThisYear } } }")
                .execute();
    }

    GraphQlTester.Response drafts() {
        return caller.document("{ articleDrafts(first: 50) { totalCount nodes { id content { title } } } }")
                .execute();
    }

    GraphQlTester.Response history(String article) {
        return caller.document("""
                query($id: ID!) { article(id: $id) { title
                    revisions { step by remark content { title } erasedAt } ratings { quarter helped notHelped } } }
                """).variable("id", article).execute();
    }

    /** Its type, the code of a problem or of an error. */
    static String became(GraphQlTester.Response answer) {
        var codes = codes(answer);
        if (!codes.isEmpty()) return codes.getFirst();
        var type = answer.path("result.__typename").entity(String.class).get();
        return type.equals("ArticleRefused")
                ? answer.path("result.problems[0].code").entity(String.class).get()
                : type;
    }

    static List<String> codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }

    static Map<String, Object> titled(String title, Object... more) {
        var input = new HashMap<String, Object>(Map.of("title", Map.of("nl", title)));
        for (int at = 0; at < more.length; at += 2) input.put(String.valueOf(more[at]), more[at + 1]);
        return input;
    }

    /** Of what was published. */
    static String published(GraphQlTester.Response done) {
        return done.path("result.article.id").entity(String.class).get();
    }

    static int version(GraphQlTester.Response saved) {
        return saved.path("result.draft.version").entity(Integer.class).get();
    }

    static String id(GraphQlTester.Response saved) {
        return saved.path("result.draft.id").entity(String.class).get();
    }
}
