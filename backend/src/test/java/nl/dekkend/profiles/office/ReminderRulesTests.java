package nl.dekkend.profiles.office;

import static nl.dekkend.profiles.office.Standings.progress;
import static nl.dekkend.profiles.office.Standings.reminded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.ProfilePublisher;
import nl.dekkend.profiles.norm.ProfileSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRulesTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    /** The day, and the mark that was reached last. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-09-30, -",
                "2026-10-01, 30",
                "2026-10-16, 30",
                "2026-10-17, 14",
                "2026-10-27, 14",
                "2026-10-28, 3",
                "2026-10-31, 3",
                "2026-11-01, -"
            })
    void theLatestMarkCountsUntilTheDayItself(LocalDate today, Integer mark) {
        assertThat(ReminderRules.mark(DUE, today).orElse(null)).isEqualTo(mark);
    }

    /** State, switched on, last reminded, mark: whether a reminder is still to be sent. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         true,  -,          30, true",
                "DRAFT,     true,  -,          14, true",
                "RETURNED,  true,  -,          3,  true",
                "SUBMITTED, true,  -,          3,  false",
                "DRAFT,     false, -,          3,  false",
                "DRAFT,     true,  2026-10-01, 30, false",
                "DRAFT,     true,  2026-10-16, 14, true",
                "DRAFT,     true,  2026-10-17, 14, false",
                "DRAFT,     true,  2026-10-20, 14, false",
                "DRAFT,     true,  2026-10-20, 3,  true"
            })
    void aSchoolIsRemindedOnceForEachMarkWhileItIsItsTurn(
            ProfileStatus draft, boolean on, LocalDate last, int mark, boolean due) {
        var school = reminded(progress(draft, DUE), last, on);

        assertThat(ReminderRules.isDue(school, mark, ZONE)).isEqualTo(due);
    }

    /** What is being written, and what was published before: whether a reminder is still to be sent. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     2025-2026, 2025-10-01, true",
                "-,     2025-2026, 2026-04-01, true",
                "DRAFT, 2025-2026, 2026-04-01, true",
                "-,     2026-2027, 2026-09-01, false",
                "DRAFT, 2026-2027, 2026-09-01, false",
                "-,     2026-2027, 2025-09-01, true"
            })
    void onlyTheProfileOfThisYearWillDoAndOnlyWhileItIsFresh(
            ProfileStatus draft, String publishedFor, LocalDate lastWord, boolean due) {
        var school = ProgressRules.progress(
                Standings.standing(draft, publishedFor, lastWord), Standings.YEAR, Standings.SETTING, DUE);

        assertThat(ReminderRules.isDue(school, 3, ZONE)).isEqualTo(due);
    }

    /** State, switched on, last reminded, an address: what becomes of a reminder on 20 October. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT,     true,  -,          true,  SENT",
                "DRAFT,     true,  2026-10-19, true,  SENT",
                "DRAFT,     true,  2026-10-20, true,  ALREADY_TODAY",
                "DRAFT,     true,  -,          false, NO_ADDRESS",
                "DRAFT,     false, -,          true,  SWITCHED_OFF",
                "SUBMITTED, false, -,          false, NOT_NEEDED"
            })
    void whoAsksForAReminderHearsWhatBecomesOfIt(
            ProfileStatus draft, boolean on, LocalDate last, boolean address, ReminderOutcome outcome) {
        var today = LocalDate.of(2026, 10, 20);
        var school = reminded(progress(draft, today), last, on);

        assertThat(ReminderRules.outcome(school, address, today, ZONE)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "10-31, 2026-10-01, 2026-2027",
        "10-31, 2026-11-26, 2026-2027",
        "10-31, 2027-07-31, 2026-2027",
        "08-15, 2027-07-15, 2026-2027",
        "08-15, 2027-07-16, 2027-2028",
        "04-01, 2027-03-01, 2026-2027"
    })
    void schoolsAreBusyWithTheNextYearOnceItsDayIsNear(String due, LocalDate today, String year) {
        var setting = new ProfileSetting("PO2711", ProfilePublisher.SCHOOL, MonthDay.parse("--" + due), true, 1);

        assertThat(ReminderRules.year(setting, today)).hasToString(year);
    }

    @ParameterizedTest
    @CsvSource({"07:59, false", "08:00, true", "17:59, true", "18:00, false"})
    void schoolsHearNothingAtNight(LocalTime time, boolean heard) {
        assertThat(ReminderRules.isDayTime(time)).isEqualTo(heard);
    }
}
