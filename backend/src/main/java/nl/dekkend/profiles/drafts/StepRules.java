package nl.dekkend.profiles.drafts;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.content.Texts;
import nl.dekkend.profiles.drafts.DraftResult.ProfileRefused;
import nl.dekkend.profiles.drafts.DraftResult.ProfileReturned;
import nl.dekkend.profiles.drafts.DraftResult.ProfileStepConflict;
import nl.dekkend.profiles.drafts.DraftResult.ProfileSubmitted;
import nl.dekkend.profiles.drafts.DraftResult.ProfileWithdrawn;

/** Whether a step may be taken, and where it leads. */
final class StepRules {

    private StepRules() {}

    /** Nothing is handed on that its sender has not seen. */
    static DraftResult decide(Draft draft, AskedStep asked, Actor actor) {
        WayRules.role(draft, asked.action(), actor);
        var problems = problems(draft, asked);
        if (!problems.isEmpty()) return new ProfileRefused(problems);
        return draft.version() == asked.version()
                ? result(asked.action(), draft.with(next(asked.action())))
                : new ProfileStepConflict(draft);
    }

    private static List<Problem> problems(Draft draft, AskedStep asked) {
        var problems = new ArrayList<>(WayRules.problems(draft, asked.action()));
        if (asked.reason() != null) {
            var texts = new Texts();
            texts.require("input.reason", asked.reason(), Texts.NOTE);
            problems.addAll(texts.problems());
        }
        return problems;
    }

    static DraftResult result(ProfileAction action, Draft draft) {
        return switch (action) {
            case SUBMIT -> new ProfileSubmitted(draft);
            case WITHDRAW -> new ProfileWithdrawn(draft);
            case RETURN -> new ProfileReturned(draft);
            case SAVE, PUBLISH -> throw new IllegalArgumentException("no step that leaves the draft as it is");
        };
    }

    static ProfileStepKind kind(ProfileAction action) {
        return switch (action) {
            case SUBMIT -> ProfileStepKind.SUBMITTED;
            case WITHDRAW -> ProfileStepKind.WITHDRAWN;
            case RETURN -> ProfileStepKind.RETURNED;
            case SAVE, PUBLISH -> throw new IllegalArgumentException("no step that leaves the draft as it is");
        };
    }

    private static ProfileStatus next(ProfileAction action) {
        return switch (action) {
            case SUBMIT -> ProfileStatus.SUBMITTED;
            case RETURN -> ProfileStatus.RETURNED;
            case WITHDRAW, SAVE, PUBLISH -> ProfileStatus.DRAFT;
        };
    }
}
