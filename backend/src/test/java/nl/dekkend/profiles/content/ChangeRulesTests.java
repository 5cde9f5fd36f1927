package nl.dekkend.profiles.content;

import static nl.dekkend.profiles.content.ProfileChangeKind.ADDED;
import static nl.dekkend.profiles.content.ProfileChangeKind.CHANGED;
import static nl.dekkend.profiles.content.ProfileChangeKind.REMOVED;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.EXPERTISE;
import static nl.dekkend.profiles.content.ProfileSection.EXTRA_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeRulesTests {

    @Test
    void twoProfilesThatSayTheSameDoNotDiffer() {
        var profile = profile("Wij helpen.", new GivenAnswer("1.1", NormAnswerValue.YES, null));

        assertThat(ChangeRules.between(profile, profile)).isEmpty();
    }

    @Test
    void whatIsNewGoneOrDifferentIsToldInTheOrderOfTheForm() {
        var before = profile("Wij helpen.", new GivenAnswer("1.1", NormAnswerValue.PARTLY, "bijna"));
        var after = profile(null, new GivenAnswer("1.1", NormAnswerValue.YES, null))
                .plus(support(new ExtraSupport("autisme", SupportLevel.EXTRA, "Een rustige plek.")));

        assertThat(ChangeRules.between(before, after))
                .containsExactly(
                        new ProfileChange(SUMMARY, REMOVED, "summary", "Wij helpen.", null),
                        new ProfileChange(BASIC_SUPPORT, CHANGED, "1.1", "PARTLY bijna", "YES"),
                        new ProfileChange(EXTRA_SUPPORT, ADDED, "autisme", null, "EXTRA Een rustige plek."));
    }

    @Test
    void twoEntriesAboutOneNeedAreOneDifference() {
        var before = support(new ExtraSupport("autisme", SupportLevel.EXTRA, "Een rustige plek."));
        var after = support(
                new ExtraSupport("autisme", SupportLevel.EXTRA, "Een rustige plek."),
                new ExtraSupport("autisme", SupportLevel.INTENSIVE, "Een eigen begeleider."));

        assertThat(ChangeRules.between(before, after))
                .containsExactly(new ProfileChange(
                        EXTRA_SUPPORT,
                        CHANGED,
                        "autisme",
                        "EXTRA Een rustige plek.",
                        "EXTRA Een rustige plek.\nINTENSIVE Een eigen begeleider."));
    }

    @Test
    void whetherOthersMayAskForItIsADifference() {
        assertThat(ChangeRules.between(expertise(false), expertise(true)))
                .containsExactly(new ProfileChange(
                        EXPERTISE, CHANGED, "autisme", "SPECIALIST 4.0 Ervaren.", "SPECIALIST 4.0 shareable Ervaren."));
    }

    private static ProfileContent expertise(boolean shareable) {
        var one = new Expertise("autisme", ExpertiseKind.SPECIALIST, 4.0, shareable, "Ervaren.");
        return new ProfileContent(
                null, null, List.of(), List.of(), List.of(), List.of(), List.of(one), null, List.of(), null);
    }

    private static ProfileContent profile(@Nullable String summary, GivenAnswer... answers) {
        return new ProfileContent(
                summary, null, List.of(), List.of(answers), List.of(), List.of(), List.of(), null, List.of(), null);
    }

    private static ProfileContent support(ExtraSupport... support) {
        return new ProfileContent(
                null, null, List.of(), List.of(), List.of(), List.of(support), List.of(), null, List.of(), null);
    }
}
