package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.offers.NearestOffers;
import nl.dekkend.offers.NearestOffers.From;
import nl.dekkend.offers.NearestOffers.Wanted;
import nl.dekkend.shared.Point;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What there is elsewhere for a child at a white spot. */
@DekkendTest("dekkend.imports.at-start=true")
class NearestAlternativeTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Statements statements;

    record Cell(
            Named supportNeed,
            List<Named> supplyOffers,
            @Nullable Alternative nearestAlternative,
            @Nullable Double nearestAlternativeKm) {}

    record Alternative(String id, String status, List<Named> partnerships) {}

    record Named(String id) {}

    @Test
    void runsElsewhereInTheSameSectorAndIsNotCountedHere() {
        var found = cells("ijmuiden-1").stream()
                .filter(cell -> cell.nearestAlternative() != null)
                .toList();

        assertThat(found).isNotEmpty().allSatisfy(cell -> {
            var offer = Objects.requireNonNull(cell.nearestAlternative());
            assertThat(cell.supplyOffers()).doesNotContain(new Named(offer.id()));
            assertThat(offer.status()).isIn("RUNNING", "PILOT");
            assertThat(offer.partnerships())
                    .anySatisfy(one -> assertThat(one.id()).startsWith("PO"));
            assertThat(cell.nearestAlternativeKm()).isNotNull().isBetween(0.1, 60.0);
        });
    }

    @Test
    void mayBeOverTheBorderOfThePartnership() {
        assertThat(cells("haarlem-noord"))
                .filteredOn(cell -> cell.supportNeed().id().equals("hoogbegaafd"))
                .extracting(Cell::nearestAlternative)
                .filteredOn(Objects::nonNull)
                .anySatisfy(offer -> assertThat(offer.partnerships()).doesNotContain(new Named("PO2704")));
    }

    @Test
    void isFoundForAllCellsInOneGo() {
        statements.forget();
        var cells = cells("ijmuiden-1").size();

        assertThat(statements.count()).isLessThan(cells);
    }

    @Test
    void isTheSameForWhoLooksInTwoSectorsAtOnce(@Autowired NearestOffers offers, @Autowired SupportNeeds needs) {
        var all = needs.all().map(SupportNeed::id).collectList().block();
        var wanted = Stream.of("PO2711", "VO2704")
                .map(partnership -> new From(new Point(52.46, 4.61), partnership, Set.of()))
                .flatMap(from -> all.stream().map(need -> new Wanted(from, Set.of(need))))
                .toList();

        var atOnce = offers.of(wanted).block();

        assertThat(atOnce.keySet()).extracting(one -> one.from().partnership()).contains("PO2711", "VO2704");
        assertThat(wanted)
                .allSatisfy(one -> assertThat(offers.of(List.of(one)).block())
                        .isEqualTo(atOnce.containsKey(one) ? Map.of(one, atOnce.get(one)) : Map.of()));
    }

    private List<Cell> cells(String area) {
        return graphQl.document("""
                        { coreArea(id: "%s") { coverage {
                            supportNeed { id } supplyOffers { id } nearestAlternativeKm
                            nearestAlternative { id status partnerships { id } } } } }
                        """.formatted(area))
                .execute()
                .path("coreArea.coverage")
                .entityList(Cell.class)
                .get();
    }
}
