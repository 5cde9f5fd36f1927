package nl.dekkend.schools.register;

import static nl.dekkend.schools.register.Entries.TODAY;
import static nl.dekkend.schools.register.Entries.accepting;
import static nl.dekkend.schools.register.Entries.delivery;
import static nl.dekkend.schools.register.Entries.nothing;
import static nl.dekkend.schools.register.Entries.register;
import static nl.dekkend.schools.register.Entries.school;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dekkend.imports.ImportScope;
import org.junit.jupiter.api.Test;

class RegisterRulesTests {

    private static final ImportScope NATIONAL = new ImportScope.National();
    private static final Entry LINDE = school("01AA00");

    @Test
    void theFirstFileAddsEverything() {
        assertThat(step(RegisterRules.compare(nothing(), delivery(LINDE), NATIONAL))
                        .verbs())
                .containsExactly(Verb.ADDED);
    }

    @Test
    void theSameFileChangesNothing() {
        assertThat(steps(RegisterRules.compare(register(List.of(LINDE)), delivery(LINDE), NATIONAL)))
                .isEmpty();
    }

    @Test
    void aNewNameAtANewAddressIsRenamedAndMoved() {
        var now = school("01AA00", "De Eik", "GM0375", "4");

        assertThat(step(RegisterRules.compare(register(List.of(LINDE)), delivery(now), NATIONAL))
                        .verbs())
                .containsExactlyInAnyOrder(Verb.RENAMED, Verb.MOVED);
    }

    @Test
    void aMunicipalityThatIsMergedMovesNobody() {
        var now = school("01AA00", "De Linde", "GM1992", "2");

        assertThat(step(RegisterRules.compare(register(List.of(LINDE)), delivery(now), NATIONAL))
                        .verbs())
                .containsExactly(Verb.CHANGED);
    }

    @Test
    void aSchoolWithoutAddressMovesWithItsMunicipality() {
        var before = school("01AA00", "De Linde", "GM0375", null);
        var now = school("01AA00", "De Linde", "GM0396", null);

        assertThat(step(RegisterRules.compare(register(List.of(before)), delivery(now), NATIONAL))
                        .verbs())
                .containsExactly(Verb.MOVED);
    }

    @Test
    void aLocationThatDisappearsIsClosedOnTheDayOfTheFile() {
        var step = step(RegisterRules.compare(register(List.of(LINDE)), accepting(1), NATIONAL));

        assertThat(step.verbs()).containsExactly(Verb.CLOSED);
        assertThat(step.now().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void aClosedLocationThatComesBackIsReopened() {
        var closed = LINDE.closed(LocalDate.of(2020, 8, 1));

        assertThat(step(RegisterRules.compare(register(List.of(closed)), delivery(LINDE), NATIONAL))
                        .verbs())
                .containsExactly(Verb.REOPENED);
    }

    @Test
    void aClosedLocationThatStaysAwayStaysAsItIs() {
        var closed = LINDE.closed(LocalDate.of(2020, 8, 1));

        assertThat(steps(RegisterRules.compare(register(List.of(closed)), delivery(), NATIONAL)))
                .isEmpty();
    }

    @Test
    void nothingClosesOutsideTheScopeOfTheFile() {
        var elsewhere = school("02BB00", "De Eik", "GM0363", "2");
        var scope = new ImportScope.Municipalities(Set.of("GM0375"));

        assertThat(steps(RegisterRules.compare(register(List.of(LINDE, elsewhere)), delivery(LINDE), scope)))
                .isEmpty();
    }

    @Test
    void theLastLocationOfAMunicipalityThatTheFileSpeaksOfIsClosed() {
        var last = school("02BB00", "De Eik", "GM0396", "2");
        var scope = new ImportScope.Municipalities(Set.of("GM0375", "GM0396"));

        var step = step(RegisterRules.compare(register(List.of(LINDE, last)), accepting(1, LINDE), scope));

        assertThat(step.is(Verb.CLOSED)).isTrue();
        assertThat(step.now().id()).isEqualTo("02BB00");
    }

    @Test
    void aFileThatListsMoreThanItSpeaksOfIsRefused() {
        var elsewhere = school("02BB00", "De Eik", "GM0363", "2");
        var scope = new ImportScope.Municipalities(Set.of("GM0375"));

        assertThat(RegisterRules.compare(nothing(), delivery(LINDE, elsewhere), scope))
                .isEqualTo(new Comparison.OutsideScope(Set.of("GM0363")));
    }

    @Test
    void twoInAHundredMayCloseAndThreeMayNot() {
        var hundred = IntStream.range(0, 100)
                .mapToObj(n -> school("%02dAA00".formatted(n)))
                .toList();

        assertThat(RegisterRules.compare(register(hundred), without(hundred, 2), NATIONAL))
                .isInstanceOf(Comparison.Difference.class);
        assertThat(RegisterRules.compare(register(hundred), without(hundred, 3), NATIONAL))
                .isInstanceOfSatisfying(Comparison.TooManyClosings.class, refused -> {
                    assertThat(refused.closing())
                            .extracting(Entry::id)
                            .containsExactlyInAnyOrder("00AA00", "01AA00", "02AA00");
                    assertThat(refused.allowed()).isEqualTo(2);
                });
    }

    private static Delivery without(List<Entry> all, int closing) {
        return delivery(all.subList(closing, all.size()).toArray(Entry[]::new));
    }

    private static Step step(Comparison comparison) {
        return steps(comparison).getFirst();
    }

    private static List<Step> steps(Comparison comparison) {
        return ((Comparison.Difference) comparison).steps();
    }
}
