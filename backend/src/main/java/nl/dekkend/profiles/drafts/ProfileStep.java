package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/** What somebody did with a profile, and why. */
record ProfileStep(
        ProfileStepKind kind,
        OffsetDateTime at,
        Role by,
        @Nullable String reason) {}
