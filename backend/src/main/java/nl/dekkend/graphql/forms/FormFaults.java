package nl.dekkend.graphql.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.ProblemCode;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with what somebody wrote, in the order it is looked for. */
public final class FormFaults {

    private final List<Problem> found = new ArrayList<>();
    private final boolean inEnglish;

    private FormFaults(boolean inEnglish) {
        this.inEnglish = inEnglish;
    }

    /**
     * Nothing found yet.
     *
     * @param texts of the form; when one of them is there in English, all must be
     */
    public static FormFaults in(Stream<? extends @Nullable TextInput> texts) {
        return new FormFaults(texts.filter(Objects::nonNull).anyMatch(text -> text.en() != null));
    }

    /** One more. */
    public void add(ProblemCode problem, String field, Object... values) {
        found.add(Problem.of(problem, "input." + field, values));
    }

    /** One more, when it is. */
    public void when(boolean wrong, ProblemCode problem, String field, Object... values) {
        if (wrong) add(problem, field, values);
    }

    /** A name that must be there, with a letter or a digit that an id can be made of. */
    public void name(String field, String name, int most) {
        text(field, name, most);
        var unreadable = !name.isEmpty() && name.chars().noneMatch(Character::isLetterOrDigit);
        when(unreadable, FormProblem.TEXT_MISSING, field);
    }

    /** A text that must be there. */
    public void text(String field, String text, int most) {
        when(text.isEmpty(), FormProblem.TEXT_MISSING, field);
        textIfAny(field, text, most);
    }

    /** A text that may be missing. */
    public void textIfAny(String field, @Nullable String text, int most) {
        if (text == null) return;
        when(text.length() > most, FormProblem.TEXT_TOO_LONG, field, most);
        when(MarkupRules.isIn(text), FormProblem.MARKUP_IN_TEXT, field);
        when(MarkupRules.hides(text), FormProblem.HIDDEN_CHARACTERS, field);
    }

    /** A text in two languages, if it is there at all. */
    public void said(String field, @Nullable TextInput text, int most) {
        if (text == null) return;
        text(field + ".nl", text.nl(), most);
        textIfAny(field + ".en", text.en(), most);
        when(inEnglish && text.en() == null, FormProblem.TRANSLATION_MISSING, field + ".en");
    }

    /** A number that may be unknown. */
    public void number(String field, @Nullable Integer number, int most, ProblemCode problem) {
        when(number != null && (number < 0 || number > most), problem, field, most);
    }

    /** From one age up to and including another, both of them perhaps unknown. */
    public void ages(@Nullable Integer from, @Nullable Integer to, int oldest) {
        number("ageFrom", from, oldest, FormProblem.AGE_OUT_OF_RANGE);
        number("ageTo", to, oldest, FormProblem.AGE_OUT_OF_RANGE);
        when(from != null && to != null && from > to, FormProblem.AGE_ORDER, "ageTo");
    }

    /** Ids that lead somewhere, each once. */
    public void ids(String field, List<String> ids, int most, Collection<String> known, ProblemCode unknown) {
        when(ids.size() > most, FormProblem.TOO_MANY, field, most);
        var seen = new HashSet<String>();
        for (int place = 0; place < ids.size(); place++) {
            var at = field + "[" + place + "]";
            when(!seen.add(ids.get(place)), FormProblem.DUPLICATE, at);
            when(!known.contains(ids.get(place)), unknown, at);
        }
    }

    /** All of it. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
