package nl.dekkend.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with a record as it is. */
class StepRulesTests {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T12:00:00+01:00");

    private record Some(
            String id,
            int version,
            boolean withdrawn,
            @Nullable OffsetDateTime withdrawnAt) implements Kept {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            it is there                  | false | -                         | NOT_WITHDRAWN
            withdrawn just now           | true  | 2026-11-26T12:00:00+01:00 | -
            withdrawn almost a month ago | true  | 2026-10-27T12:00:01+01:00 | -
            withdrawn a month ago        | true  | 2026-10-27T12:00:00+01:00 | RESTORE_TOO_LATE
            withdrawn 31 days ago        | true  | 2026-10-26T12:00:00+01:00 | RESTORE_TOO_LATE
            gone from the file           | true  | -                         | NOT_NAMED_ANY_MORE
            """)
    void aWithdrawalCanBeUndoneForAMonth(
            String what, boolean withdrawn, @Nullable OffsetDateTime at, @Nullable String problem) {
        var one = new Some("een", 2, withdrawn, at);

        assertThat(StepRules.restored(one, false, "input.service", NOW).stream()
                        .map(found -> found.code().name()))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }
}
