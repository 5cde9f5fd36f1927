package nl.dekkend.teams;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.teams.TeamInputs.RecordStartTalkInput;
import org.jspecify.annotations.Nullable;

/** On which days a start talk can have been held. */
final class StartTalkRules {

    private StartTalkRules() {}

    /** @param today in the Netherlands */
    static List<Problem> problems(RecordStartTalkInput input, LocalDate today) {
        var problem = problem(input, today);
        return problem == null ? List.of() : List.of(problem);
    }

    private static @Nullable Problem problem(RecordStartTalkInput input, LocalDate today) {
        var day = input.heldOn();
        if (day == null) return null;
        if (day.isAfter(today)) return Problem.of(TeamProblem.DATE_IN_FUTURE, "input.heldOn");
        var year = input.schoolYear();
        var within = !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
        return within ? null : Problem.of(TeamProblem.DATE_OUTSIDE_SCHOOL_YEAR, "input.heldOn", year.toString());
    }
}
