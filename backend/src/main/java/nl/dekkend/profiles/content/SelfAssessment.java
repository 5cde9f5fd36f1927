package nl.dekkend.profiles.content;

import org.jspecify.annotations.Nullable;

/**
 * How a school judges itself on one theme.
 *
 * @param theme its id
 */
public record SelfAssessment(
        String theme, Grade grade, @Nullable String note) {}
