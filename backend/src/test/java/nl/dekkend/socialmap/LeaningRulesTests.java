package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether an organisation can be missed. */
class LeaningRulesTests {

    private static final Leaning NOTHING = new Leaning(List.of(), List.of(), 0, 0);

    @Test
    void whatNothingLeansOnCanGo() {
        assertThat(LeaningRules.problems(organisation(null), NOTHING)).isEmpty();
    }

    @Test
    void allThatLeansOnItIsTold() {
        var on = new Leaning(Collections.nCopies(6, "Inloop"), List.of("Groep"), 2, 1);

        assertThat(LeaningRules.problems(organisation("PO2711"), on))
                .extracting(problem -> problem.code().name() + " " + problem.values())
                .containsExactly(
                        "ORGANISATION_IS_PARTNERSHIP []",
                        "ORGANISATION_HAS_SERVICES [Inloop, Inloop, Inloop, Inloop, Inloop, …]",
                        "ORGANISATION_HAS_OFFERS [Groep]",
                        "ORGANISATION_IS_RESPONSIBLE [2]",
                        "ORGANISATION_HAS_DESK [1]");
    }

    @Test
    void noServiceComesBackToAnOrganisationThatHasFifty() {
        assertThat(LeaningRules.back(organisation(null), 49)).isEmpty();
        assertThat(LeaningRules.back(organisation(null), 50))
                .extracting(problem -> problem.code().name())
                .containsExactly("TOO_MANY_SERVICES");
    }

    private static Organisation organisation(@Nullable String partnership) {
        return new Organisation(
                "huis",
                "Huis",
                null,
                OrganisationKind.OTHER,
                null,
                partnership,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                new Source("Plan", null, null, null),
                false,
                KeptState.NEW);
    }
}
