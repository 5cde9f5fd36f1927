package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.LocationRules.Bordered;
import nl.dekkend.territory.LocationRules.Located;
import nl.dekkend.territory.LocationRules.Postcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocationRulesTests {

    private static final Point IN_HAARLEMMERMEER = new Point(52.4, 4.7);
    private static final Point AT_SEA = new Point(52.4, 3.1);

    private static final List<Bordered> TODAY = List.of(
            new Bordered("GM0394", "Haarlemmermeer", square(52.3, 4.6)),
            new Bordered("GM0453", "Velsen", square(52.6, 4.6)));

    @Test
    void aPostcodeLiesInTheMunicipalityThatTheLawNames() {
        assertThat(locate("Velsen", null)).containsExactly(new Located("2064", "GM0453"));
    }

    @Test
    void theLawIsSurerThanThePoint() {
        assertThat(locate("Velsen", IN_HAARLEMMERMEER)).containsExactly(new Located("2064", "GM0453"));
    }

    @Test
    void aMunicipalityThatMergedIsFoundByThePoint() {
        assertThat(locate("Haarlemmerliede en Spaarnwoude", IN_HAARLEMMERMEER))
                .containsExactly(new Located("2064", "GM0394"));
    }

    @Test
    void aPostOfficeBoxThatTheLawDoesNotNameIsFoundByThePoint() {
        assertThat(locate(null, IN_HAARLEMMERMEER)).containsExactly(new Located("2064", "GM0394"));
    }

    @Test
    void whereNothingTellsNothingIsGuessed() {
        assertThat(locate("Haarlemmerliede en Spaarnwoude", null)).isEmpty();
        assertThat(locate("Haarlemmerliede en Spaarnwoude", AT_SEA)).isEmpty();
    }

    private static List<Located> locate(@Nullable String municipality, @Nullable Point point) {
        return LocationRules.locate(List.of(new Postcode("2064", municipality, point)), TODAY);
    }

    private static Border square(double south, double west) {
        return Borders.square(west, south, 0.2);
    }
}
