package nl.dekkend.keeping;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Once;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/** What keeping takes, whatever the kind. */
@Component
public record Instruments(DatabaseClient sql, Once once, Changes changes, Clock clock) {

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
