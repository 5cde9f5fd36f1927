package nl.dekkend.desk;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.shared.MailRules;
import org.jspecify.annotations.Nullable;

/** What a question, and what is written on, must be. What it tells is up to the asker: nothing in it is refused. */
public final class AskingRules {

    /** Characters of a text. */
    public static final int LONGEST = 4_000;

    /** Messages of a question, and notes on one. */
    static final int MOST_MESSAGES = 100;

    /** When the asker may write no more: the desk must still be able to answer. */
    static final int MOST_BY_ASKER = 90;

    private static final int LONGEST_PLACE = 100;
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 100;
    private static final int QUICKEST_SECONDS = 3;

    private final List<Problem> found = new ArrayList<>();

    private AskingRules() {}

    /**
     * All that is wrong with a question, in the order of the form.
     *
     * @param mailIsOpen whether somebody can be told of an answer
     */
    static List<Problem> problems(AskQuestionInput input, boolean mailIsOpen) {
        var rules = new AskingRules();
        rules.text(input.text());
        rules.address(input.replyTo(), mailIsOpen);
        rules.atMost("place", input.place(), LONGEST_PLACE);
        if (input.homepage() != null && !input.homepage().isBlank()) rules.add(QuestionProblem.LEAVE_EMPTY, "homepage");
        if (input.secondsOpen() != null && input.secondsOpen() < QUICKEST_SECONDS)
            rules.add(QuestionProblem.SENT_TOO_FAST, null);
        rules.key(input.idempotencyKey());
        return List.copyOf(rules.found);
    }

    /** All that is wrong with a message. */
    static List<Problem> problems(ReplyToQuestionInput input) {
        var rules = new AskingRules();
        rules.text(input.text());
        rules.key(input.idempotencyKey());
        return List.copyOf(rules.found);
    }

    /** All that is wrong with the wish to erase. */
    static List<Problem> problems(EraseQuestionInput input) {
        var rules = new AskingRules();
        rules.key(input.idempotencyKey());
        return List.copyOf(rules.found);
    }

    /**
     * All that is wrong with what the desk sends, whose keys are its own.
     *
     * @param text null for what has none
     */
    public static List<Problem> ofDesk(@Nullable String text, @Nullable String key) {
        var rules = new AskingRules();
        if (text != null) rules.text(text);
        if (key != null && key.isEmpty()) rules.add(QuestionProblem.KEY_TOO_SHORT, "idempotencyKey", 1);
        rules.atMost("idempotencyKey", key, LONGEST_KEY);
        return List.copyOf(rules.found);
    }

    /** All that is wrong with a draft, which may be empty. */
    static List<Problem> ofDraft(String text, @Nullable String key) {
        var rules = new AskingRules();
        rules.atMost("text", text, LONGEST);
        rules.atMost("idempotencyKey", key, LONGEST_KEY);
        return List.copyOf(rules.found);
    }

    private void text(String text) {
        if (text.isEmpty()) add(QuestionProblem.TEXT_MISSING, "text");
        atMost("text", text, LONGEST);
    }

    private void address(@Nullable String address, boolean mailIsOpen) {
        if (address == null) return;
        if (!MailRules.isAddress(address)) add(QuestionProblem.EMAIL_MALFORMED, "replyTo");
        else if (!mailIsOpen) add(QuestionProblem.ANSWER_NOT_POSSIBLE, "replyTo");
    }

    /** All who ask are one caller: a key that others think of too would be theirs as well. */
    private void key(@Nullable String key) {
        if (key != null && key.length() < SHORTEST_KEY)
            add(QuestionProblem.KEY_TOO_SHORT, "idempotencyKey", SHORTEST_KEY);
        atMost("idempotencyKey", key, LONGEST_KEY);
    }

    private void atMost(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) add(QuestionProblem.TEXT_TOO_LONG, field, longest);
    }

    private void add(QuestionProblem problem, @Nullable String field, Object... values) {
        found.add(Problem.of(problem, field == null ? null : "input." + field, values));
    }
}
