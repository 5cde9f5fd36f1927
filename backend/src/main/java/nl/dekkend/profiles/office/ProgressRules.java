package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.office.Standing.Edition;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** How far a school is. */
final class ProgressRules {

    private ProgressRules() {}

    static ProfileProgress progress(Standing standing, SchoolYear year, ProfileSetting setting, LocalDate today) {
        var dueOn = setting.dueOn(year);
        var newest = standing.newest();
        var published = newest != null && newest.year().equals(year) ? newest : null;
        var state = state(standing, published, today);
        return new ProfileProgress(
                new ProfileId(standing.school(), year),
                state,
                since(standing, state),
                dueOn,
                published == null && today.isAfter(dueOn),
                published == null ? null : published.publishedAt(),
                newest == null ? null : newest.freshUntil(),
                standing.remindedAt(),
                standing.remindersOn(),
                standing.draft() == null ? null : standing.draft().reason());
    }

    /** What is being written counts first, then whether the school's last word still does. */
    private static ProfileOverviewState state(Standing standing, @Nullable Edition published, LocalDate today) {
        var newest = standing.newest();
        if (standing.draft() != null) return written(standing.draft().status());
        if (newest != null && today.isAfter(newest.freshUntil())) return ProfileOverviewState.EXPIRED;
        return published == null ? ProfileOverviewState.NOT_STARTED : ProfileOverviewState.PUBLISHED;
    }

    private static ProfileOverviewState written(ProfileStatus status) {
        return switch (status) {
            case DRAFT -> ProfileOverviewState.DRAFT;
            case SUBMITTED -> ProfileOverviewState.SUBMITTED;
            case RETURNED -> ProfileOverviewState.RETURNED;
            case PUBLISHED, EXPIRED -> throw new IllegalArgumentException("no state of a draft: " + status);
        };
    }

    private static @Nullable OffsetDateTime since(Standing standing, ProfileOverviewState state) {
        var newest = standing.newest();
        if (standing.draft() != null) return standing.draft().since();
        if (newest == null) return null;
        return switch (state) {
            case PUBLISHED -> newest.lastWord();
            case EXPIRED -> firstStaleMoment(newest);
            case NOT_STARTED, DRAFT, SUBMITTED, RETURNED -> null;
        };
    }

    private static OffsetDateTime firstStaleMoment(Edition newest) {
        var offset = newest.lastWord().getOffset();
        return newest.freshUntil().plusDays(1).atStartOfDay().atOffset(offset);
    }
}
