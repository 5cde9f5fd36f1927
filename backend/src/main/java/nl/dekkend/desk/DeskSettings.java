package nl.dekkend.desk;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the desk needs to know.
 *
 * @param keep how long questions are kept, from the last message on or from closing; at least four months, so that
 *     their quarter is counted first
 * @param audit how long it is kept who of a desk saw or did what; at least 30 days
 * @param undo how long an answer waits before it leaves, and can be taken back; zero sends it at once
 * @param site where people find the site
 */
@ConfigurationProperties("dekkend.desk")
record DeskSettings(
        @DefaultValue("P1Y") Period keep,
        @DefaultValue("P2Y") Period audit,
        @DefaultValue("10s") Duration undo,
        @DefaultValue("http://localhost:8000") URI site) {

    DeskSettings {
        requireLong("keep", keep, Period.ofMonths(4));
        requireLong("audit", audit, Period.ofDays(30));
    }

    private static void requireLong(String name, Period period, Period least) {
        if (LocalDate.EPOCH.plus(period).isBefore(LocalDate.EPOCH.plus(least)))
            throw new IllegalArgumentException(
                    "dekkend.desk.%s is %s: write at least %s".formatted(name, period, least));
    }

    /** The day on which a question is erased. */
    LocalDate until(OffsetDateTime lastAt, ZoneId zone) {
        return lastAt.atZoneSameInstant(zone).toLocalDate().plus(keep);
    }
}
