package nl.dekkend.socialmap;

import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation is responsible for a theme, somewhere.
 *
 * @param partnershipId the partnership it goes through, when it is one
 * @param explanation in plain Dutch: what they do here and, where neighbours differ, why
 * @param source where that is laid down
 */
record Responsibility(
        ResponsibilityTheme theme,
        String organisationId,
        @Nullable String partnershipId,
        String explanation,
        Source source) {}
