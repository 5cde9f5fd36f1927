package nl.dekkend.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.RightsTable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Everything that the desk of PO2711 may, asked by somebody about one question: with these words, where it has any. */
record DeskFields(HttpGraphQlTester caller, String number) {

    static final String WORDS = "Het kernteam helpt u.";

    static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    /** Streams are not asked as the others are. */
    static final String STREAM = "Subscription.inboxUpdated";

    /** What answers to what is often asked need is not here: those tell themselves who wrote and published them. */
    static Set<String> inTheTable() {
        return RightsTable.fields(Right.ANSWER_QUESTIONS, Right.KEEP_DESK, Right.READ_SIGNALS);
    }

    /** All but the stream, by name. */
    Map<String, Supplier<GraphQlTester.Response>> all() {
        var all = new TreeMap<String, Supplier<GraphQlTester.Response>>();
        all.put("Query.questionInbox", () -> query("questionInbox { totalCount nodes { number } }"));
        all.put("Query.deskQuestion", () -> query("deskQuestion(number: \"%s\") { number }"));
        all.put("DeskQuestion.anonymised", () -> query("deskQuestion(number: \"%s\") { anonymised { text } }"));
        all.put("Query.deskColleagues", () -> query("deskColleagues(partnership: \"PO2711\") { name }"));
        all.put("Query.standardAnswers", () -> query("standardAnswers(partnership: \"PO2711\") { text }"));
        all.put("Query.signals", () -> query("signals(partnership: \"PO2711\") { quarter }"));
        withTheQuestion()
                .forEach((name, more) -> all.put("Mutation." + name, () -> does(name, "number", number, more)));
        beside().forEach((name, more) -> all.put("Mutation." + name, () -> does(name, "partnership", "PO2711", more)));
        return all;
    }

    private static Map<String, Map<String, Object>> withTheQuestion() {
        return Map.of(
                "answerQuestion", Map.of("version", 1, "text", WORDS),
                "noteOnQuestion", Map.of("text", WORDS),
                "assignQuestion", Map.of("version", 1, "take", true),
                "closeQuestion", Map.of("version", 1),
                "escalateQuestion", Map.of("version", 1),
                "saveAnswerDraft", Map.of("text", WORDS),
                "undoAnswer", Map.of(),
                "labelQuestion", Map.of("theme", "rekenen"));
    }

    private static Map<String, Map<String, Object>> beside() {
        return Map.of(
                "saveDeskClosings",
                Map.of("version", 0, "periods", List.of(Map.of("from", "2026-12-21", "to", "2027-01-01"))),
                "logContact",
                Map.of("channel", "PHONE", "asker", "PARENT", "day", "2026-11-26"),
                "takeBackContact",
                Map.of("id", NOBODYS),
                "saveStandardAnswer",
                Map.of("version", 0, "title", "Groet", "text", WORDS),
                "removeStandardAnswer",
                Map.of("version", 0, "id", NOBODYS),
                "saveHeardNote",
                Map.of("version", 0, "said", WORDS, "done", WORDS, "quarter", "2026-Q4"),
                "removeHeardNote",
                Map.of("version", 0, "id", NOBODYS));
    }

    private GraphQlTester.Response query(String field) {
        return caller.document("{ %s }".formatted(field.formatted(number))).execute();
    }

    private GraphQlTester.Response does(String mutation, String key, String about, Map<String, Object> more) {
        return new Kept(caller).does(mutation, Map.of(key, about), more, "");
    }
}
