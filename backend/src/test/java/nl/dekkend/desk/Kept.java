package nl.dekkend.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What somebody at a desk, or who would like to be, keeps beside questions. */
public record Kept(HttpGraphQlTester caller) {

    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    public GraphQlTester.Response label(String number, Map<String, ?> about) {
        return does("labelQuestion", Map.of("number", number), about, """
                ... on DeskQuestionKept { question { number version theme { id } municipality { id } } }
                ... on QuestionRefused { problems { code field } }
                """);
    }

    public GraphQlTester.Response log(Map<String, ?> more) {
        return does(
                "logContact",
                Map.of("partnership", "PO2711", "channel", "PHONE", "asker", "PARENT", "day", "2026-11-26"),
                more,
                """
                ... on ContactLogged { contact { id channel asker theme { id } municipality { id } day } }
                ... on ContactRefused { problems { code field } }
                """);
    }

    public GraphQlTester.Response takeBack(String id, Map<String, ?> more) {
        return does("takeBackContact", Map.of("partnership", "PO2711", "id", id), more, """
                ... on ContactTakenBack { id }
                ... on ContactRefused { problems { code field } }
                """);
    }

    /** All that a desk keeps beside questions, once each, by name. */
    Map<String, GraphQlTester.Response> every(String number) {
        var desk = Map.of("partnership", "PO2711", "version", 0);
        var none = Map.<String, Object>of();
        var all = new LinkedHashMap<String, GraphQlTester.Response>();
        var week = List.of(Map.of("from", "2026-12-21", "to", "2027-01-01"));
        all.put("closings", does("saveDeskClosings", desk, Map.of("periods", week), ""));
        all.put("label", label(number, Map.of("theme", "rekenen")));
        all.put("contact", log(none));
        all.put("no contact", takeBack(NOBODYS, none));
        all.put(
                "answers",
                caller.document("{ standardAnswers(partnership: \"PO2711\") { text } }")
                        .execute());
        all.put("answer", does("saveStandardAnswer", desk, Map.of("title", "Groet", "text", "Hallo"), ""));
        all.put("no answer", does("removeStandardAnswer", desk, Map.of("id", NOBODYS), ""));
        var heard = Map.of("said", "Lang wachten", "done", "Meer mensen", "quarter", "2026-Q4");
        all.put("heard", does("saveHeardNote", desk, heard, ""));
        all.put("not heard", does("removeHeardNote", desk, Map.of("id", NOBODYS), ""));
        return all;
    }

    /** Sends a mutation whose answer is called {@code result}; what is said more goes before. */
    public GraphQlTester.Response does(String mutation, Map<String, ?> input, Map<String, ?> more, String wanted) {
        var sent = new HashMap<String, @Nullable Object>(input);
        sent.putAll(more);
        var type = mutation.substring(0, 1).toUpperCase() + mutation.substring(1);
        return caller.document("mutation($input: %sInput!) { result: %s(input: $input) { __typename %s } }"
                        .formatted(type, mutation, wanted))
                .variable("input", sent)
                .execute();
    }
}
