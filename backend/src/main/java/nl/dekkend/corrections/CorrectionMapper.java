package nl.dekkend.corrections;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.Columns;
import org.springframework.stereotype.Component;

/** Reads a row; never the address. */
@Component
class CorrectionMapper {

    static final String COLUMNS = """
            id::text as id, version, subject_type, subject_id, subject_name, wrong, proposal, answer_wanted, schools,
            organisations, partnerships, suggested_at, status, decided_at, decided_by, explanation
            """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Clock clock;

    CorrectionMapper(Clock clock) {
        this.clock = clock;
    }

    /** Without what is none of ours. */
    static UUID[] ids(Collection<String> texts) {
        return texts.stream()
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }

    Correction correction(Readable row) {
        var columns = new Columns(row);
        var suggestedAt = columns.value("suggested_at", OffsetDateTime.class);
        var decidedAt = row.get("decided_at", OffsetDateTime.class);
        var by = row.get("decided_by", String.class);
        return new Correction(
                columns.text("id"),
                columns.value("version", Integer.class),
                columns.word("subject_type", CorrectionSubjectType.class),
                columns.text("subject_id"),
                columns.text("subject_name"),
                row.get("wrong", String.class),
                row.get("proposal", String.class),
                suggestedAt,
                columns.flag("answer_wanted"),
                columns.word("status", CorrectionStatus.class),
                decidedAt,
                by == null ? null : Role.valueOf(by),
                row.get("explanation", String.class),
                KeepingRules.until(suggestedAt, decidedAt, clock.getZone()),
                scope(columns));
    }

    private static Scope scope(Columns columns) {
        return new Scope(
                Set.copyOf(columns.texts("schools")),
                Set.of(),
                Set.copyOf(columns.texts("organisations")),
                Set.of(),
                Set.of(),
                Set.copyOf(columns.texts("partnerships")));
    }
}
