package nl.dekkend.profiles.drafts;

import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.published.SupportProfile;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of saying that a profile is still true.
 *
 * @param profile what parents read now
 * @param id what it would be then: the same, or that of this school year
 * @param obstacle why it would be refused; null when it may be said
 */
record ProfileConfirmation(
        SupportProfile profile, ProfileId id, @Nullable Problem obstacle) {

    /** The school year it would count for. */
    public SchoolYear schoolYear() {
        return id.year();
    }

    /** Whether it counts for that year already. */
    boolean isOfThatYear() {
        return profile.id().equals(id);
    }
}
