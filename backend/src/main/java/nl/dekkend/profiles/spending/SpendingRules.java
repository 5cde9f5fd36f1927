package nl.dekkend.profiles.spending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.content.Texts;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.profiles.spending.SpendingInputs.SpendingAccountInput;
import org.jspecify.annotations.Nullable;

/** What may stand in an account, and what in it is worth a second look. */
final class SpendingRules {

    /** The year in which partnerships began to give schools money for support. */
    private static final int FIRST_YEAR = 2014;

    /** Ten million euros, in cents: no school gets that, so euros were taken for cents. */
    private static final long MOST = 1_000_000_000;

    private final Texts texts = new Texts();

    private SpendingRules() {}

    /**
     * All that is wrong with what was sent, in its order.
     *
     * @param now the calendar year it is
     */
    static List<Problem> problems(SaveSpendingInput input, int now) {
        var rules = new SpendingRules();
        rules.texts.unless(input.year() >= FIRST_YEAR && input.year() <= now, ProfileProblem.WRONG_YEAR, "input.year");
        rules.account("input.basicSupport", input.basicSupport());
        rules.account("input.arrangements", input.arrangements());
        rules.amount("input.budgetNextYear", input.budgetNextYear());
        rules.texts.check("input.explanation", input.explanation(), Texts.NOTE);
        rules.explained(input);
        return rules.texts.problems();
    }

    private void account(String field, SpendingAccountInput account) {
        amount(field + ".granted", account.granted());
        var named = EnumSet.noneOf(SpendingCategory.class);
        for (int place = 0; place < account.spent().size(); place++) {
            var line = account.spent().get(place);
            var at = field + ".spent[" + place + "]";
            texts.unless(named.add(line.category()), ProfileProblem.DUPLICATE, at + ".category");
            amount(at + ".amount", line.amount());
        }
    }

    private void amount(String field, @Nullable Long cents) {
        texts.unless(cents == null || cents >= 0 && cents <= MOST, ProfileProblem.AMOUNT_OUT_OF_RANGE, field);
    }

    /** More than there was, or something without a name, is not to be understood from amounts alone. */
    private void explained(SaveSpendingInput input) {
        var basic = input.basicSupport().account();
        var arrangements = input.arrangements().account();
        var needed = basic.left() < 0
                || arrangements.left() < 0
                || basic.on(SpendingCategory.OTHER) + arrangements.on(SpendingCategory.OTHER) > 0;
        var said = input.explanation() != null && !input.explanation().isBlank();
        texts.unless(said || !needed, ProfileProblem.EXPLANATION_MISSING, "input.explanation");
    }

    /** The partnership in whose sums a school's account counts; null when the school has none. */
    static @Nullable String countsFor(Scope school) {
        return new TreeSet<>(school.partnerships()).pollFirst();
    }

    static List<SpendingHint> hints(SpendingAccount basicSupport, SpendingAccount arrangements) {
        var hints = new ArrayList<SpendingHint>();
        if (2 * arrangements.on(SpendingCategory.STAFF) > arrangements.total()) {
            hints.add(SpendingHint.ARRANGEMENTS_MOSTLY_STAFF);
        }
        if (muchLeft(basicSupport) || muchLeft(arrangements)) hints.add(SpendingHint.MUCH_LEFT);
        if (basicSupport.left() < 0 || arrangements.left() < 0) hints.add(SpendingHint.OVERSPENT);
        return List.copyOf(hints);
    }

    private static boolean muchLeft(SpendingAccount account) {
        return 4 * account.left() > account.granted();
    }
}
