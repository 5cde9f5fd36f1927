package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with an offer as it is. */
class OfferStepRulesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            it is there                  | RUNNING | 2020-01-01 | -          | -
            it ended                     | ENDED   | 2020-01-01 | 2021-01-01 | -
            it will be there             | PLANNED | 2026-11-27 | -          | -
            it should have begun today   | PLANNED | 2026-11-26 | -          | PLANNED_DAY_PAST
            it should have ended         | RUNNING | 2020-01-01 | 2026-11-25 | ENDED_ALREADY
            """)
    void whatIsPlainlyNotTrueAnyMoreIsNotConfirmed(
            String what, OfferStatus status, LocalDate from, @Nullable LocalDate to, @Nullable String problem) {
        var offer = offer(status, from, to);

        assertThat(codes(OfferStepRules.confirmed(offer, TODAY)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }

    private static Offer offer(OfferStatus status, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Offer(
                "groep",
                "Groep",
                OfferKind.OTHER,
                Text.of("Een groep."),
                null,
                null,
                null,
                List.of("PO2711"),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from,
                to,
                status,
                null,
                false,
                List.of(),
                null,
                null,
                new Source("Plan", null, null, null),
                false,
                KeptState.NEW);
    }
}
