package nl.dekkend.desk;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.desk.standardanswers.StandardAnswerProblem;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.ProblemCode;

/** Gathers what is wrong with words that a desk keeps readable. */
public final class DeskWordRules {

    private final List<Problem> found = new ArrayList<>();

    /** A text that must be there, plain and not too long. */
    public void text(String field, String text, int most) {
        if (text.isEmpty()) add(StandardAnswerProblem.TEXT_MISSING, field);
        if (text.length() > most) add(StandardAnswerProblem.TEXT_TOO_LONG, field, most);
        if (MarkupRules.isIn(text)) add(StandardAnswerProblem.MARKUP_IN_TEXT, field);
        if (MarkupRules.hides(text)) add(StandardAnswerProblem.HIDDEN_CHARACTERS, field);
    }

    public void add(ProblemCode code, String field, Object... values) {
        found.add(Problem.of(code, "input." + field, values));
    }

    /** All that is wrong, in the order it was looked for; the key is looked at last. */
    public List<Problem> with(List<Problem> more) {
        found.addAll(more);
        return List.copyOf(found);
    }
}
