package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.drafts.DraftResult.ProfileDraftConflict;
import nl.dekkend.profiles.drafts.DraftResult.ProfileDraftSaved;
import nl.dekkend.profiles.drafts.DraftResult.ProfileRefused;
import nl.dekkend.profiles.drafts.ProfileInputs.SaveProfileDraftInput;

/** Whether a section may be kept as it was sent. */
final class SavingRules {

    private SavingRules() {}

    /** What is wrong is told before who was first: it would have to be mended in any case. */
    static DraftResult decide(
            Draft draft, SaveProfileDraftInput input, Set<String> needs, Actor actor, OffsetDateTime now) {
        var role = WayRules.role(draft, ProfileAction.SAVE, actor);
        var obstacle = WayRules.obstacle(draft, ProfileAction.SAVE);
        if (obstacle.isPresent()) {
            return new ProfileRefused(List.of(Problem.of(obstacle.get(), "input.draft")));
        }
        var yours = input.section().content();
        var problems = SectionRules.problems(draft, yours, needs, now.toLocalDate());
        if (!problems.isEmpty()) return new ProfileRefused(problems);
        var known = draft.section(input.section().section());
        return known.version() == input.version()
                ? new ProfileDraftSaved(draft.with(known.next(yours, now, role)), known.section())
                : new ProfileDraftConflict(
                        known.section(), known.version(), known.savedAt(), known.savedBy(), yours, known.content());
    }
}
