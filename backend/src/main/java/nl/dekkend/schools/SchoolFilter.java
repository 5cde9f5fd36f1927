package nl.dekkend.schools;

import java.util.List;
import nl.dekkend.territory.Near;
import org.jspecify.annotations.Nullable;

/** Which schools: between the fields AND, inside one list OR; null is no wish. */
record SchoolFilter(
        @Nullable String text,
        @Nullable String partnership,
        @Nullable List<String> board,
        @Nullable List<String> municipality,
        @Nullable List<String> coreArea,
        @Nullable List<SchoolKind> kind,
        @Nullable List<EducationLevel> level,
        @Nullable List<String> supportNeed,
        @Nullable Near near,
        @Nullable Boolean profilePublished,
        @Nullable Boolean includeClosed) {

    static final SchoolFilter NONE =
            new SchoolFilter(null, null, null, null, null, null, null, null, null, null, false);

    boolean openOnly() {
        return !Boolean.TRUE.equals(includeClosed);
    }
}
