package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.profiles.example.Shipped.FIRST;
import static nl.dekkend.profiles.example.Shipped.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.schools.School;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the profiles say. */
@DekkendTest("dekkend.imports.at-start=true")
class ExampleContentTests {

    @Autowired
    Grounds grounds;

    Ground ground;
    List<Printing> profiles;

    @BeforeEach
    void theProfilesAreComposed() {
        ground = Shipped.ground(grounds);
        profiles = ExampleRules.profiles(ground);
    }

    @Test
    void whatIsAskedInTheSameWordsIsMostlyAnsweredTheSame() {
        for (var now : Shipped.of(profiles, "PO2711", SECOND)) {
            var before = answers(profile(new ProfileId(now.id().school(), FIRST)));
            var other = now.content().answers().stream()
                    .filter(answer -> before.containsKey(answer.item()))
                    .filter(answer -> !answer.equals(before.get(answer.item())))
                    .toList();
            assertThat(other).as(now.id().toString()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aNoIsAlwaysExplainedAndTheBuildingNever() {
        for (var one : profiles) {
            var answers = one.content().answers();
            assertThat(answers.stream().filter(answer -> answer.note() != null))
                    .as(one.id().toString())
                    .noneMatch(answer -> answer.item().equals("7.1"))
                    .extracting(GivenAnswer::note)
                    .doesNotHaveDuplicates();
            assertThat(answers.stream().filter(answer -> answer.value() == NormAnswerValue.NO))
                    .as(one.id().toString())
                    .allMatch(answer -> answer.note() != null || answer.item().equals("7.1"));
        }
    }

    @Test
    void aSummaryIsFilledInAndSpeaksOfSupportTheSchoolGives() {
        for (var one : profiles) {
            assertThat(one.content().summary()).hasSizeLessThanOrEqualTo(600).doesNotContain("{", "IJMUIDEN");
            assertThat(needs(one)).as(one.id().toString()).containsAll(told(one));
        }
    }

    @Test
    void aSchoolDoesMoreForThreeToFiveNeedsAndRareNeedsStayRare() {
        assertThat(profiles)
                .allMatch(one -> needs(one).size() >= 3 && needs(one).size() <= 5);
        assertThat(profiles).allMatch(one -> one.content().extraSupport().size() <= 6);
        var often = profiles.stream().flatMap(one -> needs(one).stream()).collect(groupingBy(need -> need, counting()));
        assertThat(often.getOrDefault("blind-of-slechtziend", 0L)).isLessThan(often.get("druk-of-boos-gedrag") / 3);
    }

    @Test
    void noTwoSchoolsOfACoreAreaGiveParentsTheSameAnswers() {
        var areas = Stream.concat(subjects("PO2711").stream(), subjects("VO2704").stream())
                .map(Subject::school)
                .filter(school -> school.coreAreaId() != null)
                .collect(toMap(School::id, School::coreAreaId));
        var told = profiles.stream()
                .filter(one -> areas.containsKey(one.id().school()))
                .map(one -> List.of(
                        areas.get(one.id().school()),
                        one.id().year(),
                        one.content().parentAnswers()));

        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    private List<Subject> subjects(String partnership) {
        return SubjectRules.subjects(
                partnership,
                ground.templates().of(partnership),
                ground.schools().getOrDefault(partnership, List.of()));
    }

    private Printing profile(ProfileId id) {
        return profiles.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, GivenAnswer> answers(Printing one) {
        return one.content().answers().stream().collect(toMap(GivenAnswer::item, answer -> answer));
    }

    private static Set<String> needs(Printing one) {
        return one.content().extraSupport().stream()
                .map(ExtraSupport::supportNeed)
                .collect(toSet());
    }

    private List<String> told(Printing one) {
        return subjects(one.partnership()).stream()
                .filter(subject -> subject.school().id().equals(one.id().school()))
                .flatMap(subject -> CharacterRules.of(subject).told().stream())
                .toList();
    }
}
