package nl.dekkend.schools.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.CoreArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which core areas PO2711 can have. */
class DivisionRulesTests {

    private static final Source SOURCE = new Source("Opgave", null, null, null);

    @Test
    void sixtyCoreAreasAreTheMost() {
        assertThat(codes(save(null, List.of()), areas(59), List.of())).isEmpty();
        assertThat(codes(save(null, List.of()), areas(60), List.of())).containsExactly("TOO_MANY");
        assertThat(codes(save("kern-1", List.of()), areas(60), List.of())).isEmpty();
    }

    @Test
    void oneThatEndedComesBackWhenThereIsRoom() {
        var full = new ArrayList<>(areas(60));
        full.add(area("oud", "PO2711", true));

        assertThat(codes(save("oud", List.of()), full, List.of())).containsExactly("TOO_MANY");
        assertThat(codes(save("oud", List.of()), full.subList(1, 61), List.of()))
                .isEmpty();
    }

    @Test
    void aHundredSchoolsAreTheMost() {
        var schools = IntStream.range(0, 101)
                .mapToObj(number -> new PlacedSchool("%02dAA00".formatted(number), Set.of("PO2711"), null))
                .toList();
        var ids = schools.stream().map(PlacedSchool::id).toList();

        assertThat(codes(save(null, ids.subList(0, 100)), List.of(), schools)).isEmpty();
        assertThat(codes(save(null, ids), List.of(), schools)).containsExactly("TOO_MANY");
    }

    @Test
    void aSchoolOfTwoPartnershipsStaysWhereTheOtherPutIt() {
        var theirs = area("elders", "VO2704", false);
        var shared = new PlacedSchool("11AA00", Set.of("PO2711", "VO2704"), theirs);
        var moved = new PlacedSchool("11AA00", Set.of("PO2711"), theirs);

        assertThat(codes(save(null, List.of("11AA00")), List.of(), List.of(shared)))
                .containsExactly("SCHOOL_OF_OTHER_CORE_AREA");
        assertThat(codes(save(null, List.of("11AA00")), List.of(), List.of(moved)))
                .isEmpty();
    }

    private static List<String> codes(SaveCoreAreaInput input, List<CoreArea> areas, List<PlacedSchool> schools) {
        return DivisionRules.problems(input, areas, schools, true).stream()
                .map(Problem::code)
                .map(Object::toString)
                .toList();
    }

    private static SaveCoreAreaInput save(@Nullable String id, List<String> schools) {
        return new SaveCoreAreaInput(id, "PO2711", "Een naam die nog vrij is", null, schools, 1, null);
    }

    private static List<CoreArea> areas(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> area("kern-" + number, "PO2711", false))
                .toList();
    }

    private static CoreArea area(String id, String partnership, boolean ended) {
        return new CoreArea(id, id, partnership, null, SOURCE, false, ended);
    }
}
