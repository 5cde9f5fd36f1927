package nl.dekkend.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long questions are kept.
 *
 * @param keep from the last message on, or from closing
 */
@ConfigurationProperties("dekkend.desk")
record DeskSettings(@DefaultValue("P1Y") Period keep) {

    /** The day on which a question is erased. */
    LocalDate until(OffsetDateTime lastAt, ZoneId zone) {
        return lastAt.atZoneSameInstant(zone).toLocalDate().plus(keep);
    }
}
