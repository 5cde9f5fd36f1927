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
 * @param keep how long questions are kept, from the last message on or from closing; at least 30 days
 * @param audit how long it is kept who of a desk saw or did what; at least 30 days
 * @param undo how long an answer can be taken back; zero sends it at once
 * @param site where people find the site
 */
@ConfigurationProperties("dekkend.desk")
record DeskSettings(
        @DefaultValue("P1Y") Period keep,
        @DefaultValue("P2Y") Period audit,
        @DefaultValue("10s") Duration undo,
        @DefaultValue("http://localhost:8000") URI site) {

    private static final Period AT_LEAST = Period.ofDays(30);

    DeskSettings {
        requireLong("keep", keep);
        requireLong("audit", audit);
    }

    private static void requireLong(String name, Period period) {
        if (LocalDate.EPOCH.plus(period).isBefore(LocalDate.EPOCH.plus(AT_LEAST)))
            throw new IllegalArgumentException("dekkend.desk.%s is %s: write at least P30D".formatted(name, period));
    }

    /** The day on which a question is erased. */
    LocalDate until(OffsetDateTime lastAt, ZoneId zone) {
        return lastAt.atZoneSameInstant(zone).toLocalDate().plus(keep);
    }
}
