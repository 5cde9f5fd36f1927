package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.published.SupportProfile;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about a profile; the contract's unions choose from these. */
sealed interface DraftResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** A change that left a draft behind. */
    sealed interface Changed extends DraftResult {

        Draft draft();

        @Override
        default Optional<String> receipt() {
            return Optional.of(draft().id().toString());
        }
    }

    /** There is a draft now. */
    record ProfileDraftStarted(Draft draft) implements Changed {}

    /** A section was saved. */
    record ProfileDraftSaved(Draft draft, ProfileSection section) implements Changed {}

    /** The partnership has it now. */
    record ProfileSubmitted(Draft draft) implements Changed {}

    /** The school has it again. */
    record ProfileWithdrawn(Draft draft) implements Changed {}

    /** The school has it again, with a reason. */
    record ProfileReturned(Draft draft) implements Changed {}

    /** Everybody reads it now. */
    record ProfilePublished(SupportProfile profile) implements DraftResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(profile.id().toString());
        }
    }

    /** It counts for another year. */
    record ProfileConfirmed(SupportProfile profile) implements DraftResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(profile.id().toString());
        }
    }

    /** Nothing was changed: all that is wrong, in the order of the form. */
    record ProfileRefused(List<Problem> problems) implements DraftResult {}

    /** Somebody saved the section in between: both texts, so that none is lost. */
    record ProfileDraftConflict(
            ProfileSection section,
            int version,
            @Nullable OffsetDateTime savedAt,
            @Nullable Role savedBy,
            ProfileContent yours,
            ProfileContent theirs)
            implements DraftResult {}

    /** Somebody changed the draft in between. */
    record ProfileStepConflict(Draft draft) implements DraftResult {}
}
