package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
