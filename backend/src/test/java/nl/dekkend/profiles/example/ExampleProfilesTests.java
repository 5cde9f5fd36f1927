package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.example.Shipped.BEFORE;
import static nl.dekkend.profiles.example.Shipped.FIRST;
import static nl.dekkend.profiles.example.Shipped.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ScoreBand;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which schools have a profile, and when. */
@DekkendTest("dekkend.imports.at-start=true")
class ExampleProfilesTests {

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
    void theSameFileAndRegisterGiveTheSameProfiles() {
        assertThat(ExampleRules.profiles(Shipped.turnedAround(ground))).isEqualTo(profiles);
    }

    @Test
    void everyProfileSaysThatItIsAnExample() {
        assertThat(profiles).isNotEmpty().allMatch(Printing::example);
    }

    @ParameterizedTest
    @CsvSource({"PO2711, 2", "VO2704, 1"})
    void everySchoolHasOneForTheFirstYearAndNineInTenForTheSecond(String partnership, int norm) {
        int schools = subjects(partnership).size();
        int behind = behind(partnership).size();

        assertThat(schools).isPositive();
        assertThat(Shipped.of(profiles, partnership, FIRST))
                .hasSize(schools)
                .allMatch(one -> one.norm().number() == 1);
        assertThat(Shipped.of(profiles, partnership, SECOND))
                .hasSize(schools - (schools + 9) / 10 - behind)
                .allMatch(one -> one.norm().number() == norm);
    }

    /** What there is to see of it: an expired profile, a school to remind, a profile to confirm into this year. */
    @ParameterizedTest
    @CsvSource({"PO2711, 3", "VO2704, 2"})
    void aFewSchoolsAreAYearBehind(String partnership, int schools) {
        var behind = behind(partnership);

        assertThat(behind).hasSize(schools).allSatisfy(school -> {
            assertThat(Shipped.of(profiles, partnership, BEFORE)).anyMatch(one -> isOf(one, school));
            assertThat(Shipped.of(profiles, partnership, FIRST))
                    .anyMatch(one -> isOf(one, school) && one.confirmedAt() == null);
            assertThat(Shipped.of(profiles, partnership, SECOND)).noneMatch(one -> isOf(one, school));
        });
        assertThat(Shipped.of(profiles, partnership, BEFORE)).hasSize(schools);
    }

    @Test
    void theFirstYearFallsIntoTheBandsOfThePrintedReport() {
        var first = Shipped.of(profiles, "PO2711", FIRST);

        assertThat(Shipped.in(first, ScoreBand.UP_TO_50)).isEqualTo(ScoreRules.inHundred(3, first.size()));
        assertThat(Shipped.in(first, ScoreBand.FROM_50_TO_80)).isEqualTo(ScoreRules.inHundred(38, first.size()));
        assertThat(first.stream().filter(one -> one.basicSupport().share() == 1))
                .hasSize(ScoreRules.inHundred(23, first.size()));
    }

    @Test
    void theSecondYearIsBetterThanTheFirst() {
        assertThat(share("PO2711", SECOND)).isGreaterThan(share("PO2711", FIRST));
        assertThat(share("VO2704", SECOND)).isGreaterThan(share("VO2704", FIRST));
    }

    @Test
    void everyDayIsAWorkingDayOfItsYearAndAllOfThemArePast() {
        for (var one : profiles) {
            int begins = one.id().year().begins();
            assertThat(one.at().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(one.at().getHour()).isBetween(9, 16);
            assertThat(one.at().toLocalDate()).isBetween(LocalDate.of(begins, 9, 14), LocalDate.of(begins, 11, 20));
            if (one.confirmedAt() != null)
                assertThat(one.confirmedAt().getMonthValue()).isBetween(3, 4);
        }
    }

    @Test
    void ofTheSchoolsThatSaidNothingYetSomeHaveExpired() {
        var silent = Shipped.of(profiles, "PO2711", FIRST).stream()
                .filter(one -> ids(SECOND).noneMatch(new ProfileId(one.id().school(), SECOND)::equals))
                .toList();

        assertThat(silent).anyMatch(one -> one.confirmedAt() == null).anyMatch(one -> one.confirmedAt() != null);
    }

    private List<Subject> subjects(String partnership) {
        return SubjectRules.subjects(
                partnership,
                ground.templates().of(partnership),
                ground.schools().getOrDefault(partnership, List.of()));
    }

    /** Those of the file that are open schools with a profile; one that is not, would be missed above. */
    private List<String> behind(String partnership) {
        return subjects(partnership).stream()
                .map(subject -> subject.school().id())
                .filter(ground.templates().behind()::contains)
                .toList();
    }

    private static boolean isOf(Printing one, String school) {
        return one.id().school().equals(school);
    }

    private double share(String partnership, SchoolYear year) {
        return Shipped.of(profiles, partnership, year).stream()
                .mapToDouble(one -> one.basicSupport().share())
                .average()
                .orElseThrow();
    }

    private Stream<ProfileId> ids(SchoolYear year) {
        return profiles.stream().map(Printing::id).filter(id -> id.year().equals(year));
    }
}
