package nl.dekkend.desk.standardanswers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dekkend.desk.AskingRules;
import nl.dekkend.desk.DeskWordRules;
import nl.dekkend.graphql.Problem;

/** What a text for answers must be, and how it is filled in. */
final class StandardAnswerRules {

    /** Texts of one desk. */
    static final int MOST = 50;

    private static final int LONGEST_TITLE = 100;
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\n]{0,40})}");

    private StandardAnswerRules() {}

    /** All that is wrong, in the order of the form. */
    static List<Problem> problems(SaveStandardAnswerInput input) {
        var rules = new DeskWordRules();
        rules.text("title", input.title(), LONGEST_TITLE);
        rules.text("text", input.text(), AskingRules.LONGEST);
        var unknown = IN_BRACES
                .matcher(input.text())
                .results()
                .filter(found -> StandardAnswerVariable.of(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .limit(5)
                .collect(joining(", "));
        if (!unknown.isEmpty()) rules.add(StandardAnswerProblem.UNKNOWN_VARIABLE, "text", unknown);
        return rules.with(AskingRules.ofDesk(null, input.idempotencyKey()));
    }

    /**
     * The text for one question. A value that is not known leaves a gap that one sees.
     *
     * @param values those that are known
     */
    static String filled(String text, Map<StandardAnswerVariable, String> values) {
        return IN_BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<StandardAnswerVariable, String> values) {
        return StandardAnswerVariable.of(found.group(1))
                .map(variable -> values.getOrDefault(variable, "[" + variable.word() + "]"))
                .orElse(found.group());
    }
}
