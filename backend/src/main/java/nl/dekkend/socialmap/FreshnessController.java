package nl.dekkend.socialmap;

import java.time.Clock;
import nl.dekkend.shared.FreshnessRules;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whether somebody confirmed this school year what stands on the social map. */
@Controller
class FreshnessController {

    private final Clock clock;

    FreshnessController(Clock clock) {
        this.clock = clock;
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
