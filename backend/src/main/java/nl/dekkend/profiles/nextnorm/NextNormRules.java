package nl.dekkend.profiles.nextnorm;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.content.Texts;
import nl.dekkend.profiles.nextnorm.NextNormInputs.NormItemInput;
import nl.dekkend.profiles.nextnorm.NextNormInputs.SaveNormDraftInput;
import nl.dekkend.profiles.nextnorm.NextNormInputs.TranslatedInput;
import nl.dekkend.profiles.norm.SupportNorm;

/** What may stand in the next version of a norm, and when it may be published. */
final class NextNormRules {

    private static final Pattern CODE = Pattern.compile("[1-9][0-9]?\\.[1-9][0-9]?");

    private static final int TITLE = 200;
    private static final int ITEM = 300;

    private final Set<String> needs;
    private final Texts texts = new Texts();
    private final Set<String> codes = new HashSet<>();

    private NextNormRules(Set<String> needs) {
        this.needs = needs;
    }

    /**
     * All that is wrong with what was sent, in its order.
     *
     * @param needs ids of the support needs there are
     */
    static List<Problem> problems(SaveNormDraftInput input, Set<String> needs) {
        var rules = new NextNormRules(needs);
        rules.check(input);
        return rules.texts.problems();
    }

    private void check(SaveNormDraftInput input) {
        said("input.title", input.title(), TITLE);
        texts.unless(
                input.threshold() > 0 && input.threshold() <= 1,
                ProfileProblem.THRESHOLD_OUT_OF_RANGE,
                "input.threshold");
        if (input.items().size() > Texts.MOST) texts.add(ProfileProblem.TOO_MANY, "input.items", Texts.MOST);
        for (int place = 0; place < input.items().size(); place++) {
            check("input.items[" + place + "]", input.items().get(place));
        }
    }

    private void check(String field, NormItemInput item) {
        texts.unless(CODE.matcher(item.code()).matches(), ProfileProblem.CODE_MALFORMED, field + ".code");
        texts.unless(codes.add(item.code()), ProfileProblem.DUPLICATE, field + ".code");
        said(field + ".text", item.text(), ITEM);
        texts.unless(
                needs.containsAll(item.supportNeeds()), ProfileProblem.UNKNOWN_SUPPORT_NEED, field + ".supportNeeds");
    }

    private void said(String field, TranslatedInput text, int most) {
        texts.require(field + ".nl", text.nl(), most);
        texts.check(field + ".en", text.en(), most);
    }

    /**
     * What keeps it from being published.
     *
     * @param begun when the versions before it came into force
     */
    static List<Problem> missing(SupportNorm norm, List<LocalDate> begun, LocalDate today) {
        var texts = new Texts();
        texts.unless(!norm.items().isEmpty(), ProfileProblem.NO_ITEMS, "items");
        texts.unless(!norm.validFrom().isBefore(today), ProfileProblem.DATE_IN_PAST, "validFrom");
        texts.unless(begun.stream().allMatch(norm.validFrom()::isAfter), ProfileProblem.NOT_LATER, "validFrom");
        return texts.problems();
    }
}
