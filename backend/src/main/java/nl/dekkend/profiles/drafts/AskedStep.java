package nl.dekkend.profiles.drafts;

import nl.dekkend.profiles.content.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take with a whole draft.
 *
 * @param version of the draft they have seen
 * @param reason why, where the step needs one
 */
record AskedStep(
        ProfileAction action,
        ProfileId draft,
        int version,
        @Nullable String reason) {

    /** Where the input names the draft. */
    static final String FIELD = "input.draft";
}
