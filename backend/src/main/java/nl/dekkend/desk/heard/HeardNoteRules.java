package nl.dekkend.desk.heard;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.desk.AskingRules;
import nl.dekkend.desk.DeskWordRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.shared.Quarter;

/** What a note of what a desk heard must be. */
final class HeardNoteRules {

    /** Notes of one desk. */
    static final int MOST = 40;

    private static final int LONGEST = 400;

    private HeardNoteRules() {}

    /** All that is wrong, in the order of the form. */
    static List<Problem> problems(SaveHeardNoteInput input, LocalDate today) {
        var rules = new DeskWordRules();
        rules.text("said", input.said(), LONGEST);
        rules.text("done", input.done(), LONGEST);
        var quarter = Quarter.of(input.quarter());
        if (quarter.isEmpty()) rules.add(HeardNoteProblem.QUARTER_MALFORMED, "quarter");
        else if (quarter.get().compareTo(Quarter.of(today)) > 0)
            rules.add(HeardNoteProblem.QUARTER_IN_FUTURE, "quarter");
        return rules.with(AskingRules.ofDesk(null, input.idempotencyKey()));
    }
}
