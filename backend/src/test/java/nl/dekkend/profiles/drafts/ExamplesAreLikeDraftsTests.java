package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.identity.Scope;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.profiles.published.Profiles;
import nl.dekkend.profiles.published.SupportProfile;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An example obeys the rules of a school's own draft, and could be published as one. */
@DekkendTest("dekkend.imports.at-start=true")
class ExamplesAreLikeDraftsTests {

    @Autowired
    Schools schools;

    @Autowired
    Profiles profiles;

    @Autowired
    Norms norms;

    @Autowired
    Questions questions;

    @Autowired
    SupportNeeds needs;

    @Autowired
    Clock clock;

    Collection<SupportProfile> examples;
    Map<String, SupportNorm> known;
    Questions.Asked asked;

    @BeforeEach
    void theExamplesAreIn() {
        var ids = schools.openAffiliated("PO2711")
                .concatWith(schools.openAffiliated("VO2704"))
                .map(School::id)
                .collectList();
        examples = Objects.requireNonNull(ids.flatMapMany(profiles::history)
                .filter(SupportProfile::example)
                .collectList()
                .block());
        assertThat(examples).hasSizeGreaterThan(100);
        known = Objects.requireNonNull(
                norms.byIds(examples.stream().map(SupportProfile::normId).collect(toSet()))
                        .collectMap(SupportNorm::id)
                        .block());
        asked = Objects.requireNonNull(questions.today().block());
    }

    @Test
    void everySectionMayBeSaved() {
        Set<String> there = Objects.requireNonNull(
                needs.all().map(SupportNeed::id).collect(toSet()).block());

        assertThat(examples)
                .allSatisfy(
                        one -> assertThat(SectionRules.problems(draft(one), one.content(), there, LocalDate.now(clock)))
                                .isEmpty());
    }

    @Test
    void noneLacksAnything() {
        assertThat(examples).allSatisfy(one -> {
            assertThat(CompletenessRules.missing(draft(one))).isEmpty();
            assertThat(CompletenessRules.completeness(draft(one))).isEqualTo(1);
        });
    }

    @Test
    void fewOfThemReportSomethingAsExtraThatIsBasic() {
        var warned = examples.stream()
                .filter(one -> !WarningRules.warnings(draft(one)).isEmpty())
                .count();

        assertThat(warned).isBetween(1L, examples.size() / 2L);
    }

    private Draft draft(SupportProfile example) {
        var norm = Objects.requireNonNull(known.get(example.normId()));
        return new Draft(
                example.id(),
                ProfileStatus.DRAFT,
                1,
                null,
                false,
                Arrays.stream(ProfileSection.values())
                        .map(section -> new DraftSection(section, 1, content(section, example), null, null))
                        .toList(),
                norm,
                asked,
                ProfileSetting.usual(norm.partnershipId()),
                Scope.NONE);
    }

    private static ProfileContent content(ProfileSection section, SupportProfile example) {
        return section == ProfileSection.SUMMARY ? example.content() : ProfileContent.EMPTY;
    }
}
