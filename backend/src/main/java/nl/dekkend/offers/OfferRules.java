package nl.dekkend.offers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** When an offer was last heard of. */
final class OfferRules {

    private OfferRules() {}

    /** The day of the newest word: its confirmation, else the day its status speaks of, else its source's date. */
    static @Nullable LocalDate lastKnownOn(
            @Nullable OffsetDateTime confirmedAt, @Nullable LocalDate statusAsOf, @Nullable LocalDate sourceAsOf) {
        if (confirmedAt != null) return confirmedAt.toLocalDate();
        return statusAsOf == null ? sourceAsOf : statusAsOf;
    }
}
