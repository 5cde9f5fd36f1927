package nl.dekkend.profiles.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the participation council (MR) advised on the profile. */
public record CouncilAdvice(
        CouncilVerdict advice,
        @Nullable LocalDate givenOn,
        @Nullable String note) {}
