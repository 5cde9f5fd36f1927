package nl.dekkend.offers;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.shared.FreshnessRules;
import org.springframework.stereotype.Component;

/** When the current school year began: 1 August, in the Netherlands. */
@Component
record SchoolYearStart(Clock clock) {

    OffsetDateTime now() {
        return FreshnessRules.yearStart(clock);
    }
}
