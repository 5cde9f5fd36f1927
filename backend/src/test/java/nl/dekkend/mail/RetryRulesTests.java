package nl.dekkend.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRulesTests {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT4M", "3, PT16M", "4, PT1H4M", "5, PT4H16M", "6, PT12H", "9, PT12H"})
    void everyPauseIsLongerUntilItIsHalfADay(int attempts, Duration pause) {
        assertThat(RetryRules.pause(attempts)).contains(pause);
    }

    @Test
    void aLetterIsGivenUpAfterTwoDaysAndAHalf() {
        assertThat(RetryRules.pause(RetryRules.MOST_ATTEMPTS)).isEmpty();
        assertThat(IntStream.range(1, RetryRules.MOST_ATTEMPTS)
                        .mapToObj(attempt -> RetryRules.pause(attempt).orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(2), Duration.ofHours(60));
    }
}
