package nl.dekkend.profiles.drafts;

import static java.util.Comparator.comparing;

import io.r2dbc.spi.Readable;
import java.util.List;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A draft as its tables hold it. */
record DraftRow(
        ProfileId id,
        String partnership,
        String norm,
        ProfileStatus status,
        int version,
        @Nullable SchoolYear prefilledFrom,
        boolean fromExample,
        List<DraftSection> sections) {

    static ProfileId id(Readable row) {
        var columns = new Columns(row);
        return new ProfileId(columns.text("school"), SchoolYear.of(columns.text("school_year")));
    }

    static DraftRow of(Readable row) {
        var columns = new Columns(row);
        var prefilledFrom = row.get("prefilled_from", String.class);
        return new DraftRow(
                id(row),
                columns.text("partnership"),
                columns.text("norm"),
                columns.word("status", ProfileStatus.class),
                columns.value("version", Integer.class),
                prefilledFrom == null ? null : SchoolYear.of(prefilledFrom),
                columns.flag("from_example"),
                columns.jsonList("sections", DraftSection.class).stream()
                        .sorted(comparing(DraftSection::section))
                        .toList());
    }

    Draft draft(SupportNorm norm, Questions.Asked asked, ProfileSetting setting, Scope scope) {
        return new Draft(id, status, version, prefilledFrom, fromExample, sections, norm, asked, setting, scope);
    }
}
