package nl.dekkend.profiles.office;

import static nl.dekkend.profiles.office.Standings.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dekkend.profiles.content.ProfileStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressRulesTests {

    /** The draft; the year of what was published, and the school's last word on it; the day; what follows. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         -,         -,          2026-10-31, NOT_STARTED, false",
                "-,         -,         -,          2026-11-01, NOT_STARTED, true",
                "-,         2025-2026, 2025-11-10, 2026-10-31, NOT_STARTED, false",
                "-,         2025-2026, 2025-10-30, 2026-10-31, EXPIRED,     false",
                "-,         2025-2026, 2025-10-30, 2026-11-01, EXPIRED,     true",
                "-,         2026-2027, 2026-09-01, 2026-11-26, PUBLISHED,   false",
                "-,         2026-2027, 2026-09-01, 2027-09-01, PUBLISHED,   false",
                "-,         2026-2027, 2026-09-01, 2027-09-02, EXPIRED,     false",
                "DRAFT,     -,         -,          2026-11-01, DRAFT,       true",
                "DRAFT,     2026-2027, 2026-09-01, 2026-11-01, DRAFT,       false",
                "SUBMITTED, 2025-2026, 2025-10-30, 2026-11-01, SUBMITTED,   true",
                "RETURNED,  -,         -,          2026-10-01, RETURNED,    false"
            })
    void whatIsWrittenCountsFirstAndThenWhetherTheLastWordStillDoes(
            ProfileStatus draft,
            String publishedFor,
            LocalDate lastWord,
            LocalDate today,
            ProfileOverviewState state,
            boolean overdue) {
        var progress = ProgressRules.progress(
                standing(draft, publishedFor, lastWord), Standings.YEAR, Standings.SETTING, today);

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.overdue()).isEqualTo(overdue);
        assertThat(progress.publishedAt() != null).isEqualTo("2026-2027".equals(publishedFor));
        assertThat(progress.since() == null).isEqualTo(state == ProfileOverviewState.NOT_STARTED);
    }
}
