package nl.dekkend.profiles.published;

import static nl.dekkend.profiles.content.ProfileChangeKind.ADDED;
import static nl.dekkend.profiles.content.ProfileChangeKind.CHANGED;
import static nl.dekkend.profiles.content.ProfileChangeKind.REMOVED;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.LIMITS;
import static nl.dekkend.profiles.content.ProfileSection.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceRulesTests {

    private static final SupportProfile BEFORE = profile("2025-2026", "PO2711.1", "Wij helpen.", "1.3", null);

    @Test
    void whatOneNormAsksIsToldItemByItem() {
        assertThat(DifferenceRules.between(BEFORE, profile("2026-2027", "PO2711.1", "Wij helpen.", "1.1", null)))
                .containsExactly(
                        new ProfileChange(BASIC_SUPPORT, REMOVED, "1.3", "YES", null),
                        new ProfileChange(BASIC_SUPPORT, ADDED, "1.1", null, "YES"));
    }

    @Test
    void thatTheNormIsAnotherIsOneChangeAndNoneOfTheSchool() {
        assertThat(DifferenceRules.between(
                        BEFORE, profile("2026-2027", "PO2711.2", "Wij zorgen.", "1.1", "Geen lift.")))
                .containsExactly(
                        new ProfileChange(SUMMARY, CHANGED, "summary", "Wij helpen.", "Wij zorgen."),
                        new ProfileChange(BASIC_SUPPORT, CHANGED, null, "PO2711.1", "PO2711.2"),
                        new ProfileChange(LIMITS, ADDED, null, null, "Geen lift."));
    }

    private static SupportProfile profile(
            String year, String norm, String summary, String item, @Nullable String limits) {
        var content = new ProfileContent(
                summary,
                null,
                List.of(),
                List.of(new GivenAnswer(item, NormAnswerValue.YES, null)),
                List.of(),
                List.of(),
                List.of(),
                limits,
                List.of(),
                null);
        var published = OffsetDateTime.parse("2025-10-01T12:00:00+02:00");
        return new SupportProfile(ProfileId.of("07NJ00." + year), norm, content, published, null, false);
    }
}
