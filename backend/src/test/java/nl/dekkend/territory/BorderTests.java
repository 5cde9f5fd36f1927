package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.dekkend.shared.Point;
import org.junit.jupiter.api.Test;

class BorderTests {

    @Test
    void thePointInTheMiddleOfASquareIsItsCentre() {
        assertThat(Borders.square(4, 52, 1).centre()).isEqualTo(new Point(52.5, 4.5));
    }

    @Test
    void theCentreOfAHorseshoeLiesOnTheHorseshoe() {
        var horseshoe = Border.of("""
                {"type": "Polygon", "coordinates": [[[4,52],[7,52],[7,53],[6.9,53],[6.9,52.1],[4.1,52.1],[4.1,53],[4,53],[4,52]]]}
                """);

        assertThat(horseshoe.holds(horseshoe.centre())).isTrue();
    }

    @Test
    void theLargestPartHoldsTheCentre() {
        var islands = Border.of("""
                {"type": "MultiPolygon", "coordinates": [[%s], [%s]]}
                """.formatted(Borders.ring(4, 52, 0.1), Borders.ring(5, 52, 1)));

        assertThat(islands.centre()).isEqualTo(new Point(52.5, 5.5));
    }

    @Test
    void aHoleBelongsToSomebodyElse() {
        var border = Border.of("""
                {"type": "Polygon", "coordinates": [%s, %s]}
                """.formatted(Borders.ring(4, 52, 1), Borders.ring(4.4, 52.4, 0.2)));

        assertThat(border.holds(new Point(52.1, 4.1))).isTrue();
        assertThat(border.holds(new Point(52.5, 4.5))).isFalse();
    }

    @Test
    void whatIsWrittenReadsAsTheSameBorder() {
        var written = Borders.square(4, 52, 1).geoJson();

        assertThat(Border.of(written).geoJson()).isEqualTo(written);
        assertThat(written).contains("\"MultiPolygon\"").contains("[4.0,52.0]");
    }

    @Test
    void aLineThatIsNotClosedIsNoBorder() {
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of("""
                        {"type": "Polygon", "coordinates": [[[4,52],[5,52],[5,53],[4,53]]]}"""));
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of("""
                {"type": "Point", "coordinates": [4, 52]}"""));
    }

    @Test
    void coordinatesInMetresAreNotDutchDegrees() {
        assertThat(Borders.square(4, 52, 1).isDutch()).isTrue();
        assertThat(Borders.square(104_000, 488_000, 1000).isDutch()).isFalse();
    }
}
