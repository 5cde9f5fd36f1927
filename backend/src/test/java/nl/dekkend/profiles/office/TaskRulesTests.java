package nl.dekkend.profiles.office;

import static nl.dekkend.profiles.office.Standings.progress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileStatus;
import org.junit.jupiter.api.Test;

class TaskRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @Test
    void theMostUrgentComesFirst() {
        var later = LocalDate.of(2026, 11, 1);
        var tasks = Stream.of(
                        TaskRules.forOffice(List.of(progress(ProfileStatus.SUBMITTED, TODAY)), TODAY),
                        TaskRules.forSchools(List.of(progress(null, TODAY)), TODAY),
                        TaskRules.forSchools(List.of(progress(ProfileStatus.RETURNED, TODAY)), TODAY),
                        TaskRules.forSchools(List.of(progress(ProfileStatus.DRAFT, later)), later))
                .flatMap(List::stream)
                .toList();

        assertThat(TaskRules.first(tasks))
                .extracting(Task::kind)
                .containsExactly(
                        TaskKind.FINISH_PROFILE, TaskKind.MEND_PROFILE, TaskKind.START_PROFILE, TaskKind.READ_PROFILE);
    }

    @Test
    void onlyWhoGotItsProfileBackHearsWhy() {
        assertThat(TaskRules.forSchools(List.of(progress(ProfileStatus.RETURNED, TODAY)), TODAY))
                .singleElement()
                .satisfies(task -> assertThat(task.reason()).isEqualTo("Vul de MR in."));
        assertThat(TaskRules.forSchools(List.of(progress(ProfileStatus.DRAFT, TODAY)), TODAY))
                .singleElement()
                .satisfies(task -> assertThat(task.reason()).isNull());
    }

    @Test
    void nobodyGetsMoreThanFiftyAndNothingTwice() {
        var tasks = IntStream.range(0, 120)
                .mapToObj(number -> new ProfileId("27MD" + number % 80, Standings.YEAR))
                .map(id -> new Task(TaskKind.READ_PROFILE, id.school(), id.year(), TODAY, false, true, null, null))
                .toList();

        assertThat(TaskRules.first(tasks)).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void aSchoolOfTwoPartnershipsBelongsToTheFirstThatHasANorm() {
        var school = new Scope(Set.of("18XY00"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("PO2711", "VO2704"));

        assertThat(TaskRules.byPartnership(Map.of("18XY00", school), Set.of("VO2704", "PO2711")))
                .containsExactly(Map.entry("PO2711", List.of("18XY00")));
        assertThat(TaskRules.byPartnership(Map.of("18XY00", school), Set.of("VO2704")))
                .containsExactly(Map.entry("VO2704", List.of("18XY00")));
        assertThat(TaskRules.byPartnership(Map.of("18XY00", school), Set.of())).isEmpty();
    }
}
