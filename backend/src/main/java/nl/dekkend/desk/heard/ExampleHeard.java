package nl.dekkend.desk.heard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import nl.dekkend.shared.Quarter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A note of what a desk heard that is made up, as the file says it; in Dutch, as desks write.
 *
 * @param partnership whose desk could have heard it: "PO2711"
 */
record ExampleHeard(String partnership, String quarter, String said, String done) {

    /** A row of {@code desk.heard_note}. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Row(UUID id, String partnershipId, String said, String done, String quarter, LocalDate savedOn) {}

    /** Written "PO2711.2026-Q3": a partnership has one of a quarter. */
    String id() {
        return partnership + "." + quarter;
    }

    /** As its desk would send it. */
    SaveHeardNoteInput input() {
        return new SaveHeardNoteInput(partnership, null, said, done, quarter, 0, null);
    }

    /** As if its desk had saved it when the quarter was over. */
    Row row(LocalDate today) {
        var over = Quarter.of(quarter).orElseThrow().next().firstDay();
        var savedOn = over.isAfter(today) ? today : over;
        return new Row(UUID.nameUUIDFromBytes(id().getBytes(UTF_8)), partnership, said, done, quarter, savedOn);
    }
}
