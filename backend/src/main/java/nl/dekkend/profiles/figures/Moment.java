package nl.dekkend.profiles.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles are counted.
 *
 * @param partnership whose schools
 * @param year the school year the profiles are about
 * @param asOf the day at whose end they are counted
 * @param end the first moment after that day
 */
record Moment(String partnership, SchoolYear year, LocalDate asOf, OffsetDateTime end) {

    /** Without a year those of the school year in which the day falls. */
    static Moment of(String partnership, @Nullable SchoolYear year, LocalDate asOf, ZoneId zone) {
        return new Moment(
                partnership,
                year == null ? SchoolYear.of(asOf) : year,
                asOf,
                asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }
}
