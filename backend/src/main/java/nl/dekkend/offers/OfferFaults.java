package nl.dekkend.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.offers.OfferParts.TextInput;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an offer that somebody wrote, in the order it is looked for. */
final class OfferFaults {

    private final List<Problem> found = new ArrayList<>();
    private final boolean inEnglish;

    /** @param inEnglish whether one of its texts is there in English, and so all must be */
    OfferFaults(boolean inEnglish) {
        this.inEnglish = inEnglish;
    }

    void add(OfferProblem problem, String field, Object... values) {
        found.add(Problem.of(problem, "input." + field, values));
    }

    void when(boolean wrong, OfferProblem problem, String field, Object... values) {
        if (wrong) add(problem, field, values);
    }

    /** A text that must be there. */
    void text(String field, String text, int most) {
        when(text.isEmpty(), OfferProblem.TEXT_MISSING, field);
        textIfAny(field, text, most);
    }

    void textIfAny(String field, @Nullable String text, int most) {
        if (text == null) return;
        when(text.length() > most, OfferProblem.TEXT_TOO_LONG, field, most);
        when(MarkupRules.isIn(text), OfferProblem.MARKUP_IN_TEXT, field);
        when(MarkupRules.hides(text), OfferProblem.HIDDEN_CHARACTERS, field);
    }

    /** A text in two languages, if it is there at all. */
    void said(String field, @Nullable TextInput text, int most) {
        if (text == null) return;
        text(field + ".nl", text.nl(), most);
        textIfAny(field + ".en", text.en(), most);
        when(inEnglish && text.en() == null, OfferProblem.TRANSLATION_MISSING, field + ".en");
    }

    /** A number that may be unknown. */
    void number(String field, @Nullable Integer number, int most, OfferProblem problem) {
        when(number != null && (number < 0 || number > most), problem, field, most);
    }

    /** Ids that lead somewhere, each once. */
    void ids(String field, List<String> ids, int most, Collection<String> known, OfferProblem unknown) {
        when(ids.size() > most, OfferProblem.TOO_MANY, field, most);
        var seen = new HashSet<String>();
        for (int place = 0; place < ids.size(); place++) {
            var at = field + "[" + place + "]";
            when(!seen.add(ids.get(place)), OfferProblem.DUPLICATE, at);
            when(!known.contains(ids.get(place)), unknown, at);
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
