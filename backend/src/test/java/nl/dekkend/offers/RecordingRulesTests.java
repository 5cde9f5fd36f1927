package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a count of places; the table can be read by who counts. */
class RecordingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            all that is known            | 2026-11-26 |    32 | 15 | 2 | 3 | -           | -        | -
            the first day there was      | 2014-08-01 |    32 | 15 | 2 | 3 | -           | -        | -
            one number alone             | 2026-11-01 |     - |  - | - | 0 | -           | -        | -
            as full as it goes           | 2026-11-01 |    10 |  8 | 2 | - | FULL        | -        | -
            too full, and told why       | 2026-11-01 |    10 | 12 | - | - | -           | Tijdelijk. | -
            places, kept shut            | 2026-11-01 |    10 |  5 | - | 4 | FULL        | -        | -
            without a day                | -          |    32 | 15 | - | - | -           | -        | countedOn COUNT_DATE_MISSING
            tomorrow                     | 2026-11-27 |    32 | 15 | - | - | -           | -        | countedOn COUNT_IN_FUTURE
            before there were any        | 2014-07-31 |    32 | 15 | - | - | -           | -        | countedOn COUNT_TOO_EARLY
            no number at all             | 2026-11-01 |     - |  - | - | - | FULL        | -        | maximum COUNT_WITHOUT_NUMBERS
            below nothing                | 2026-11-01 |    32 | -1 | - | - | -           | -        | occupied COUNT_OUT_OF_RANGE
            a year taken for places      | 2026-11-01 |  2026 | 15 | - | - | -           | -        | maximum COUNT_OUT_OF_RANGE
            more waiting than live there | 2026-11-01 |    32 | 15 | - | 2001 | -        | -        | waiting COUNT_OUT_OF_RANGE
            too full, not told why       | 2026-11-01 |    10 | 12 | - | - | -           | -        | note NOTE_MISSING
            too full with reserved ones  | 2026-11-01 |    10 |  9 | 2 | - | -           | -        | note NOTE_MISSING
            blank is not told why        | 2026-11-01 |    10 | 12 | - | - | -           | ' '      | note NOTE_MISSING
            places by word, not by count | 2026-11-01 |    10 | 10 | - | - | PLACES      | -        | status STATUS_WITHOUT_ROOM
            HTML in a note               | 2026-11-01 |    10 |  5 | - | - | -           | <b>vol</b> | note MARKUP_IN_TEXT
            """)
    void aCountIsRefusedWithItsReason(
            String what,
            @Nullable LocalDate day,
            @Nullable Integer maximum,
            @Nullable Integer occupied,
            @Nullable Integer reserved,
            @Nullable Integer waiting,
            @Nullable PlaceStatus status,
            @Nullable String note,
            @Nullable String problem) {
        var input = new RecordCapacityInput(
                "x", day, null, maximum, occupied, reserved, waiting, status, false, note, 0, null);

        assertThat(problems(input)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void everythingThatIsWrongIsToldInTheOrderOfTheForm() {
        var input = new RecordCapacityInput(
                "x", TODAY.plusDays(1), "g".repeat(101), -1, null, null, null, null, false, "n".repeat(1001), 0, null);

        assertThat(problems(input))
                .containsExactly(
                        "countedOn COUNT_IN_FUTURE",
                        "group TEXT_TOO_LONG",
                        "maximum COUNT_OUT_OF_RANGE",
                        "note TEXT_TOO_LONG");
    }

    private static List<String> problems(RecordCapacityInput input) {
        return RecordingRules.problems(input, TODAY).stream()
                .map(found -> String.valueOf(found.field()).replace("input.", "") + " "
                        + found.code().name())
                .toList();
    }
}
