package nl.dekkend.socialmap;

import nl.dekkend.changes.Merge;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code socialmap.support_desk}, as it is written; people see it as part of its partnership. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record DeskRow(
        String partnershipId,
        String name,
        String organisationId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours,
        int answersWithinWorkingDays,
        Source source,
        boolean example) {

    static final Merge MERGE = Merge.parts("Partnership", "socialmap.support_desk", DeskRow.class, "partnership_id");

    static DeskRow of(DeskEntry entry, Source source) {
        return new DeskRow(
                entry.partnership(),
                entry.name(),
                entry.organisation(),
                entry.phone(),
                entry.email(),
                entry.hours(),
                entry.answersWithinWorkingDays(),
                source,
                entry.example());
    }
}
