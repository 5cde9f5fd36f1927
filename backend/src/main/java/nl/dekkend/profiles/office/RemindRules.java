package nl.dekkend.profiles.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Problem;

/** Which schools may be asked to be reminded. */
final class RemindRules {

    static final int MOST = 100;

    private static final String FIELD = "input.schools";

    private RemindRules() {}

    /**
     * What is wrong with what was asked.
     *
     * @param known the open schools of the partnership
     */
    static List<Problem> problems(List<String> asked, Set<String> known, boolean mailIsOn) {
        var problems = new ArrayList<Problem>();
        if (!mailIsOn) problems.add(Problem.of(OfficeProblem.MAIL_IS_OFF, null));
        if (asked.isEmpty()) problems.add(Problem.of(OfficeProblem.NO_SCHOOL, FIELD));
        if (asked.size() > MOST) return List.of(Problem.of(OfficeProblem.TOO_MANY, FIELD, MOST));
        for (int place = 0; place < asked.size(); place++) {
            if (!known.contains(asked.get(place)))
                problems.add(Problem.of(OfficeProblem.UNKNOWN_SCHOOL, FIELD + "[" + place + "]"));
        }
        return problems;
    }

    /** What became of each, when some of those that could be reminded were reminded in the meantime. */
    static List<SchoolReminder> told(Collection<SchoolReminder> decided, Set<String> sent) {
        return decided.stream()
                .map(one -> one.outcome() == ReminderOutcome.SENT && !sent.contains(one.schoolId())
                        ? new SchoolReminder(one.schoolId(), ReminderOutcome.ALREADY_TODAY)
                        : one)
                .toList();
    }
}
