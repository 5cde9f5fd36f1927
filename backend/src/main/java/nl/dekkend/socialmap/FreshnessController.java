package nl.dekkend.socialmap;

import java.time.Clock;
import java.time.LocalDate;
import nl.dekkend.shared.FreshnessRules;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Until when what stands on the social map is known to be true, and whether somebody said so this school year. */
@Controller
class FreshnessController {

    private final Clock clock;

    FreshnessController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    @Nullable
    LocalDate lastKnownOn(Service service) {
        return FreshnessRules.lastKnownOn(
                service.confirmedAt(), service.source().asOf());
    }

    @SchemaMapping
    @Nullable
    LocalDate lastKnownOn(Organisation organisation) {
        return FreshnessRules.lastKnownOn(
                organisation.confirmedAt(), organisation.source().asOf());
    }

    @SchemaMapping
    boolean confirmedThisYear(Service service) {
        return FreshnessRules.confirmedThisYear(service.confirmedAt(), clock);
    }

    @SchemaMapping
    boolean confirmedThisYear(Organisation organisation) {
        return FreshnessRules.confirmedThisYear(organisation.confirmedAt(), clock);
    }
}
