package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileSection;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was last saved.
 *
 * @param version counts its saves in the school year, those of drafts that were published since too
 * @param savedAt null while nobody has saved it in this draft
 * @param savedBy the role of who did
 */
record DraftSection(
        ProfileSection section,
        int version,
        ProfileContent content,
        @Nullable OffsetDateTime savedAt,
        @Nullable Role savedBy) {

    /** The same, saved once more. */
    DraftSection next(ProfileContent saved, OffsetDateTime at, Role by) {
        return new DraftSection(section, version + 1, saved, at, by);
    }
}
