package nl.dekkend.profiles.drafts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.profiles.published.SupportProfile;

/** Whether a school may say that its profile is still true, and for which year that counts. */
final class ConfirmationRules {

    /** Where the input names the profile. */
    static final String FIELD = "input.profile";

    private ConfirmationRules() {}

    /**
     * About what parents read now.
     *
     * @param inForce the norm of today, by partnership
     * @param drafts those that the school is writing
     */
    static ProfileConfirmation decide(
            SupportProfile profile,
            Scope scope,
            Map<String, SupportNorm> inForce,
            Set<ProfileId> drafts,
            LocalDate today) {
        var id = new ProfileId(profile.schoolId(), StartRules.thisYearOrLater(profile.schoolYear(), today));
        var isAsked = scope.partnerships().stream()
                .map(inForce::get)
                .anyMatch(norm -> norm != null && norm.id().equals(profile.normId()));
        var obstacle = obstacle(isAsked, drafts.contains(id) && !profile.id().equals(id));
        return new ProfileConfirmation(
                profile, id, obstacle.map(code -> Problem.of(code, FIELD)).orElse(null));
    }

    private static Optional<ProfileProblem> obstacle(boolean isAsked, boolean isBeingWritten) {
        if (!isAsked) return Optional.of(ProfileProblem.NORM_CHANGED);
        return isBeingWritten ? Optional.of(ProfileProblem.DRAFT_IN_PROGRESS) : Optional.empty();
    }
}
