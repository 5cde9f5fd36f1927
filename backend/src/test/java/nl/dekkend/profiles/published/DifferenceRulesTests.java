package nl.dekkend.profiles.published;

import static nl.dekkend.profiles.content.ProfileChangeKind.ADDED;
import static nl.dekkend.profiles.content.ProfileChangeKind.CHANGED;
import static nl.dekkend.profiles.content.ProfileChangeKind.REMOVED;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.LIMITS;
import static nl.dekkend.profiles.content.ProfileSection.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.norm.NormDomain;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceRulesTests {

    private static final SupportNorm NORM = norm(1, "1.1", "1.3");
    private static final SupportProfile BEFORE = profile(content("Wij helpen.", null, "1.3"));

    @Test
    void whatOneNormAsksIsToldItemByItem() {
        assertThat(DifferenceRules.between(BEFORE, content("Wij helpen.", null, "1.1"), NORM))
                .containsExactly(
                        new ProfileChange(BASIC_SUPPORT, REMOVED, "1.3", "YES", null),
                        new ProfileChange(BASIC_SUPPORT, ADDED, "1.1", null, "YES"));
    }

    @Test
    void thatTheNormIsAnotherIsOneChangeAndNoneOfTheSchool() {
        assertThat(DifferenceRules.between(BEFORE, content("Wij zorgen.", "Geen lift.", "1.1"), norm(2, "1.1")))
                .containsExactly(
                        new ProfileChange(SUMMARY, CHANGED, "summary", "Wij helpen.", "Wij zorgen."),
                        new ProfileChange(BASIC_SUPPORT, CHANGED, null, "PO2711.1", "PO2711.2"),
                        new ProfileChange(LIMITS, ADDED, null, null, "Geen lift."));
    }

    @Test
    void anItemThatTheNormNoLongerHasIsNeverNamed() {
        var leftover = profile(content("Wij helpen.", null, "0.9", "1.1"));

        assertThat(DifferenceRules.between(leftover, content("Wij helpen.", null, "1.1"), NORM))
                .isEmpty();
        assertThat(DifferenceRules.between(null, content("Wij helpen.", null, "0.9", "1.1"), NORM))
                .extracting(ProfileChange::subject)
                .containsExactly("summary", "1.1");
    }

    @Test
    void allIsNewWhereNothingWasPublished() {
        assertThat(DifferenceRules.between(null, content("Wij helpen.", null, "1.1"), NORM))
                .containsExactly(
                        new ProfileChange(SUMMARY, ADDED, "summary", null, "Wij helpen."),
                        new ProfileChange(BASIC_SUPPORT, ADDED, "1.1", null, "YES"));
    }

    private static ProfileContent content(String summary, @Nullable String limits, String... items) {
        return new ProfileContent(
                summary,
                null,
                List.of(),
                Stream.of(items)
                        .map(item -> new GivenAnswer(item, NormAnswerValue.YES, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                limits,
                List.of(),
                null);
    }

    private static SupportProfile profile(ProfileContent content) {
        var published = OffsetDateTime.parse("2025-10-01T12:00:00+02:00");
        return new SupportProfile(ProfileId.of("07NJ00.2025-2026"), "PO2711.1", content, published, null, false);
    }

    private static SupportNorm norm(int number, String... items) {
        return new SupportNorm(
                "PO2711." + number,
                "PO2711",
                number,
                Text.of("Norm"),
                0.8,
                LocalDate.of(2024, 8, 1),
                true,
                1,
                Stream.of(items)
                        .map(code -> new NormItem(code, NormDomain.PREVENTION, Text.of("Wij doen het."), List.of()))
                        .toList(),
                new Source("Voorbeeld", null, null, null),
                true);
    }
}
