package nl.dekkend.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What may stand in a suggestion, and in what is said of one. */
final class SuggestionRules {

    /** Characters of a text. */
    static final int LONGEST = 1_000;

    /** Of one record: more say nothing new, and whoever keeps it must be able to read them. */
    static final int MOST_WAITING = 20;

    /** To one address, which may be another's: nobody is sent letter after letter. */
    static final int MOST_LETTERS = 2;

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("(?!\\.)(?!.*\\.[.@])[\\w.!#$%&'*+/=?^`{|}~-]+"
            + "@(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}");

    private final List<Problem> found = new ArrayList<>();

    private SuggestionRules() {}

    /**
     * All that is wrong with a suggestion, in the order of the form.
     *
     * @param mailIsOpen whether an answer can be sent
     */
    static List<Problem> problems(SuggestCorrectionInput input, boolean mailIsOpen) {
        var rules = new SuggestionRules();
        rules.typed("wrong", input.wrong());
        rules.typed("proposal", input.proposal());
        rules.address(input.email(), mailIsOpen);
        rules.key(input.idempotencyKey());
        return List.copyOf(rules.found);
    }

    /** All that is wrong with a decision. Whoever decides may name the number of an office to call. */
    static List<Problem> problems(DecideCorrectionsInput input) {
        var rules = new SuggestionRules();
        if (input.decision() != CorrectionDecision.ERASE) rules.typed("explanation", input.explanation());
        rules.key(input.idempotencyKey());
        return List.copyOf(rules.found);
    }

    private void typed(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            add(CorrectionProblem.TEXT_MISSING, field);
            return;
        }
        if (text.length() > LONGEST) add(CorrectionProblem.TEXT_TOO_LONG, field, LONGEST);
        if (MarkupRules.isIn(text)) add(CorrectionProblem.MARKUP_IN_TEXT, field);
        if (text.length() <= LONGEST) PersonalRules.in(text).ifPresent(problem -> add(problem, field));
    }

    private void address(@Nullable String address, boolean mailIsOpen) {
        if (address == null) return;
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches())
            add(CorrectionProblem.EMAIL_MALFORMED, "email");
        else if (!mailIsOpen) add(CorrectionProblem.ANSWER_NOT_POSSIBLE, "email");
    }

    private void key(@Nullable String key) {
        if (key == null) return;
        if (key.isEmpty()) add(CorrectionProblem.TEXT_MISSING, "idempotencyKey");
        if (key.length() > LONGEST_KEY) add(CorrectionProblem.TEXT_TOO_LONG, "idempotencyKey", LONGEST_KEY);
    }

    private void add(CorrectionProblem problem, String field, Object... values) {
        found.add(Problem.of(problem, "input." + field, values));
    }
}
