package nl.dekkend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FreshnessRulesTests {

    private static final LocalDate SOURCE = LocalDate.of(2021, 10, 1);

    @Test
    void aSchoolYearBeginsOnTheFirstOfAugustInTheNetherlands() {
        assertThat(start("2026-07-31T21:59:59Z")).isEqualTo("2025-08-01T00:00:00+02:00");
        assertThat(start("2026-07-31T22:00:00Z")).isEqualTo("2026-08-01T00:00:00+02:00");
        assertThat(start("2027-01-15T12:00:00Z")).isEqualTo("2026-08-01T00:00:00+02:00");
    }

    @Test
    void onlyAWordOfThisSchoolYearCounts() {
        assertThat(confirmed("2026-07-31T22:00:00Z")).isTrue();
        assertThat(confirmed("2026-07-31T21:59:59Z")).isFalse();
        assertThat(FreshnessRules.confirmedThisYear(null, at("2026-11-26T10:00:00Z")))
                .isFalse();
    }

    @Test
    void theNewestWordIsTheConfirmationOnTheDayItHadInTheNetherlandsElseTheSources() {
        var late = OffsetDateTime.parse("2026-08-31T22:30:00Z");

        assertThat(FreshnessRules.lastKnownOn(late, SOURCE)).isEqualTo("2026-09-01");
        assertThat(FreshnessRules.lastKnownOn(null, SOURCE)).isEqualTo(SOURCE);
        assertThat(FreshnessRules.lastKnownOn(null, null)).isNull();
    }

    private static OffsetDateTime start(String now) {
        return FreshnessRules.yearStart(at(now));
    }

    private static boolean confirmed(String when) {
        return FreshnessRules.confirmedThisYear(OffsetDateTime.parse(when), at("2026-11-26T10:00:00Z"));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
