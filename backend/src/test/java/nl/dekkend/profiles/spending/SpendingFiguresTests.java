package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.identity.Role;
import org.junit.jupiter.api.Test;

class SpendingFiguresTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void realAmountsAndThoseThatWereMadeUpAreNeverAddedUp() {
        assertThat(figures(4, 5)).singleElement().satisfies(sum -> {
            assertThat(sum.schools()).isEqualTo(5);
            assertThat(sum.example()).isTrue();
        });
        assertThat(figures(5, 9)).singleElement().satisfies(sum -> {
            assertThat(sum.schools()).isEqualTo(5);
            assertThat(sum.example()).isFalse();
            assertThat(sum.source().note()).isNull();
        });
    }

    @Test
    void fourOfEachTellNothing() {
        assertThat(figures(4, 4)).isEmpty();
    }

    private static List<SpendingFigures> figures(int real, int madeUp) {
        var accounts =
                Stream.concat(accounts(real, false), accounts(madeUp, true)).toList();
        return SpendingFigures.of(2025, accounts, TODAY).stream().toList();
    }

    private static Stream<Spending> accounts(int count, boolean example) {
        var account = new SpendingAccount(100_00, List.of());
        var savedAt = OffsetDateTime.parse("2026-11-01T12:00:00+01:00");
        return IntStream.range(0, count)
                .mapToObj(number -> new Spending(
                        "S" + number, 2025, account, account, null, null, 1, savedAt, Role.SCHOOL_EDITOR, example));
    }
}
