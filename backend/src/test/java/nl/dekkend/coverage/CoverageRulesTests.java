package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.coverage.Supply.OfOffer;
import nl.dekkend.coverage.Supply.OfSchool;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageRulesTests {

    private static final Path FILE = Path.of("../docs/coverage.md");

    private static final Map<String, CoverageLevel> LEVELS =
            Map.of("leeg", CoverageLevel.NONE, "dun", CoverageLevel.THIN, "gedekt", CoverageLevel.COVERED);

    private static final List<Supply> SORTS = List.of(
            new OfSchool("Ark", false),
            new OfSchool("Kompas", false),
            new OfOffer("1", "Ark", false, false),
            new OfOffer("2", "Ark", true, false),
            new OfOffer("3", "Atlant", false, false),
            new OfOffer("4", "Atlant", true, false),
            new OfOffer("5", "Heliomare", true, false));

    record Case(List<Supply> supply, CoverageLevel level, String reason) {

        static Case read(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var schools =
                    names(cells.get(1)).map(said -> (Supply) new OfSchool(name(said), said.contains("(voorbeeld)")));
            var offers = names(cells.get(2))
                    .map(said -> (Supply) new OfOffer(said, name(said), said.contains("(vol)"), false));
            return new Case(Stream.concat(schools, offers).toList(), level(cells.get(3)), cells.get(4));
        }

        private static CoverageLevel level(String word) {
            assertThat(LEVELS).containsKey(word);
            return LEVELS.get(word);
        }

        private static Stream<String> names(String cell) {
            return Arrays.stream(cell.split(", ")).filter(name -> !name.isEmpty());
        }

        private static String name(String said) {
            return said.replaceAll(" \\(.*", "");
        }
    }

    static List<Case> cases() throws IOException {
        return Files.readString(FILE)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Case::read)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areWhatAPolicyOfficerReads(Case told) {
        var counting = CoverageRules.counting(told.supply());

        assertThat(CoverageRules.level(counting)).isEqualTo(told.level());
        assertThat(ReasonRules.reason(counting, 0).in(Language.NL)).isEqualTo(told.reason());
    }

    @Test
    void areToldWithEveryLevel() throws IOException {
        assertThat(cases()).extracting(Case::level).contains(CoverageLevel.values());
    }

    /** Every combination of up to four of the sorts there are. */
    @Test
    void neverGiveLessWhenAnOfferIsAdded() {
        var offers = SORTS.stream().filter(OfOffer.class::isInstance).toList();
        for (var supply : combinations(4)) {
            for (var offer : offers) {
                assertThat(CoverageRules.level(with(supply, offer)))
                        .as("%s and %s", supply, offer)
                        .isGreaterThanOrEqualTo(CoverageRules.level(supply));
            }
        }
    }

    @Test
    void neverLetWhatWasMadeUpChangeWhatIsReal() {
        for (var supply : combinations(3)) {
            if (supply.isEmpty()) continue;
            var mixed = with(supply, new OfSchool("Verzonnen", true));

            assertThat(CoverageRules.counting(mixed)).isEqualTo(supply);
        }
    }

    @Test
    void areAboutTodayOrAsNearAsTheSchoolYearComes() {
        var year = SchoolYear.of("2026-2027");

        assertThat(Coverage.dayIn(year, LocalDate.of(2026, 11, 26))).isEqualTo("2026-11-26");
        assertThat(Coverage.dayIn(year, LocalDate.of(2028, 1, 1))).isEqualTo("2027-07-31");
        assertThat(Coverage.dayIn(year, LocalDate.of(2025, 1, 1))).isEqualTo("2026-08-01");
    }

    private static List<List<Supply>> combinations(int most) {
        Stream<List<Supply>> all = Stream.of(List.of());
        for (var size = 0; size < most; size++) {
            all = all.flatMap(one ->
                            Stream.concat(Stream.of(one), SORTS.stream().map(sort -> with(one, sort))))
                    .distinct();
        }
        return all.toList();
    }

    private static List<Supply> with(List<Supply> supply, Supply one) {
        return Stream.concat(supply.stream(), Stream.of(one)).toList();
    }
}
