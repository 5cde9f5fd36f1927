package nl.dekkend.corrections;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How long a suggestion is kept. */
final class KeepingRules {

    /** With the address of whoever waits for an answer. */
    static final Period UNANSWERED = Period.ofDays(180);

    /** Long enough to see that the same is said again. */
    static final Period DECIDED = Period.ofYears(1);

    private KeepingRules() {}

    /** The day on which it is erased. */
    static LocalDate until(OffsetDateTime suggestedAt, @Nullable OffsetDateTime decidedAt, ZoneId zone) {
        var end = decidedAt == null ? suggestedAt.plus(UNANSWERED) : decidedAt.plus(DECIDED);
        return end.atZoneSameInstant(zone).toLocalDate();
    }
}
