package nl.dekkend.profiles.drafts;

import static nl.dekkend.profiles.drafts.Drafted.NORM;
import static nl.dekkend.profiles.drafts.Drafted.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.profiles.published.SupportProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Of what parents read, what the norm is and what is being written: for which year it counts, or why not. */
    @ParameterizedTest
    @CsvSource({
        "2024-2025, PO2711.1, '',        2026-2027, ",
        "2025-2026, PO2711.1, '',        2026-2027, ",
        "2025-2026, PO2711.1, 2027-2028, 2026-2027, ",
        "2025-2026, PO2711.1, 2026-2027, 2026-2027, DRAFT_IN_PROGRESS",
        "2025-2026, PO2711.0, '',        2026-2027, NORM_CHANGED",
        "2025-2026, PO2711.0, 2026-2027, 2026-2027, NORM_CHANGED",
        "2026-2027, PO2711.1, '',        2026-2027, ",
        "2026-2027, PO2711.1, 2026-2027, 2026-2027, ",
        "2026-2027, PO2711.0, '',        2026-2027, NORM_CHANGED",
        "2027-2028, PO2711.1, 2026-2027, 2027-2028, ",
    })
    void decideOnceForWhoAsksAndForWhoDoes(
            String published, String answersTo, String writing, String counts, @Nullable String obstacle) {
        var decided = decide(published, answersTo, writing, Map.of("PO2711", NORM));

        assertThat(decided.schoolYear()).hasToString(counts);
        assertThat(code(decided)).isEqualTo(obstacle);
    }

    @Test
    void theNormOfAnotherPartnershipIsNotTheirs() {
        assertThat(code(decide("2025-2026", "PO2711.1", "", Map.of("PO2704", NORM))))
                .isEqualTo("NORM_CHANGED");
    }

    private static ProfileConfirmation decide(
            String published, String answersTo, String writing, Map<String, SupportNorm> inForce) {
        var profile = new SupportProfile(
                ProfileId.of("27MD02." + published),
                answersTo,
                ProfileContent.EMPTY,
                OffsetDateTime.parse("2025-10-01T12:00:00+02:00"),
                null,
                false);
        Set<ProfileId> drafts = writing.isEmpty() ? Set.of() : Set.of(ProfileId.of("27MD02." + writing));
        return ConfirmationRules.decide(profile, SCOPE, inForce, drafts, TODAY);
    }

    private static @Nullable String code(ProfileConfirmation decided) {
        var obstacle = decided.obstacle();
        return obstacle == null ? null : obstacle.code().name();
    }
}
