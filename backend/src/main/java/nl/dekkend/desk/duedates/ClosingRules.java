package nl.dekkend.desk.duedates;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.dekkend.graphql.Problem;

/** When a desk may be closed. */
final class ClosingRules {

    /** Periods at once. */
    static final int MOST = 20;

    private static final int LONGEST_DAYS = 60;
    private static final int FARTHEST_YEARS = 2;

    private final List<Problem> found = new ArrayList<>();

    private ClosingRules() {}

    /** All that is wrong, in the order of the periods. Too many are not looked through one by one. */
    static List<Problem> problems(List<ClosedPeriod> periods, LocalDate today) {
        if (periods.size() > MOST) return List.of(Problem.of(ClosingProblem.TOO_MANY, "input.periods", MOST));
        var rules = new ClosingRules();
        for (int place = 0; place < periods.size(); place++) {
            var at = "input.periods[" + place + "]";
            rules.period(at, periods.get(place), today);
            if (periods.subList(0, place).stream().anyMatch(overlaps(periods.get(place))))
                rules.found.add(Problem.of(ClosingProblem.PERIODS_OVERLAP, at));
        }
        return List.copyOf(rules.found);
    }

    private void period(String at, ClosedPeriod period, LocalDate today) {
        if (period.to().isBefore(period.from())) add(ClosingProblem.VALIDITY_ORDER, at);
        else if (DAYS.between(period.from(), period.to()) >= LONGEST_DAYS)
            found.add(Problem.of(ClosingProblem.PERIOD_TOO_LONG, at + ".to", LONGEST_DAYS));
        if (period.to().isBefore(today)) add(ClosingProblem.DATE_IN_PAST, at);
        if (period.to().isAfter(today.plusYears(FARTHEST_YEARS))) add(ClosingProblem.DATE_TOO_FAR, at);
    }

    private void add(ClosingProblem problem, String at) {
        found.add(Problem.of(problem, at + ".to"));
    }

    private static Predicate<ClosedPeriod> overlaps(ClosedPeriod one) {
        return other -> !other.from().isAfter(one.to()) && !one.from().isAfter(other.to());
    }
}
