package nl.dekkend.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Until when a record is known to be true, and whether somebody said so in the current school year. */
public final class FreshnessRules {

    /** In SQL: whether somebody confirmed it since {@code :year_start}. */
    public static final String CONFIRMED = "coalesce(confirmed_at >= :year_start, false)";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private FreshnessRules() {}

    /** When the current school year began: 1 August, in the Netherlands. */
    public static OffsetDateTime yearStart(Clock clock) {
        return SchoolYear.of(LocalDate.ofInstant(clock.instant(), ZONE))
                .firstDay()
                .atStartOfDay(ZONE)
                .toOffsetDateTime();
    }

    /**
     * Whether somebody confirmed it in the current school year.
     *
     * @param confirmedAt null when nobody ever did
     */
    public static boolean confirmedThisYear(@Nullable OffsetDateTime confirmedAt, Clock clock) {
        return confirmedSince(confirmedAt, yearStart(clock));
    }

    /** The same, for who has many records and asks once when the year began. */
    public static boolean confirmedSince(@Nullable OffsetDateTime confirmedAt, OffsetDateTime yearStart) {
        return confirmedAt != null && !confirmedAt.isBefore(yearStart);
    }

    /**
     * The day of the newest word: its confirmation, in the Netherlands, else the day that its source speaks of.
     *
     * @param confirmedAt null when nobody ever did
     * @param asOf null when its source has no date
     */
    public static @Nullable LocalDate lastKnownOn(@Nullable OffsetDateTime confirmedAt, @Nullable LocalDate asOf) {
        return confirmedAt == null ? asOf : confirmedAt.atZoneSameInstant(ZONE).toLocalDate();
    }
}
