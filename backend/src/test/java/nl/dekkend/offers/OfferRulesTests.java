package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class OfferRulesTests {

    private static final LocalDate STATUS = LocalDate.of(2021, 12, 31);
    private static final LocalDate SOURCE = LocalDate.of(2021, 10, 1);

    @Test
    void theNewestWordIsTheConfirmationElseTheDayOfTheStatusElseTheSources() {
        var confirmed = OffsetDateTime.parse("2026-09-01T10:00:00+02:00");

        assertThat(OfferRules.lastKnownOn(confirmed, STATUS, SOURCE)).isEqualTo("2026-09-01");
        assertThat(OfferRules.lastKnownOn(null, STATUS, SOURCE)).isEqualTo(STATUS);
        assertThat(OfferRules.lastKnownOn(null, null, SOURCE)).isEqualTo(SOURCE);
        assertThat(OfferRules.lastKnownOn(null, null, null)).isNull();
    }
}
