package nl.dekkend.profiles.content;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two profiles of a school.
 *
 * @param subject what it is about: the id of a need, theme or question, or the code of a norm item; null when the
 *     section holds one thing alone, or when the norm is another
 * @param before what was said; null when nothing was
 * @param after what is said; null when nothing is
 */
public record ProfileChange(
        ProfileSection section,
        ProfileChangeKind kind,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after) {

    /** Whether the partnership asks something else, rather than the school doing so. */
    public boolean isOfNorm() {
        return section == ProfileSection.BASIC_SUPPORT && subject == null;
    }
}
