package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an organisation is, for the editor of PO2711, which holds GM0375. */
class TieRulesTests {

    private static final Reach REACH = new Reach(Map.of("PO2711", Set.of("GM0375", "GM0453")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            it works in the partnership         | -      | false | GM0375 | -      | PO2711
            it works elsewhere                  | -      | false | GM0392 | -      | -
            nobody knows where it works         | -      | false | -      | -      | -
            it is for the whole country         | -      | true  | GM0375 | PO2711 | -
            it is the partnership               | PO2711 | false | -      | -      | PO2711
            it is that, and has national help   | PO2711 | true  | -      | -      | PO2711
            it is another partnership           | PO2704 | false | -      | -      | -
            another, that is responsible there  | PO2704 | false | GM0375 | -      | -
            another, that holds the desk there  | PO2704 | false | -      | PO2711 | -
            an editor made it, or it is a desk  | -      | false | -      | PO2711 | PO2711
            another editor made it              | -      | false | -      | PO2704 | -
            """)
    void anEditorKeepsWhatBelongsToThePartnership(
            String what,
            @Nullable String is,
            boolean national,
            @Nullable String municipality,
            @Nullable String madeIn,
            @Nullable String keeps) {
        var tie = new Tie("cjg", is, national, listed(municipality), listed(madeIn));

        var scope = TieRules.scope(tie, REACH);

        assertThat(scope.partnerships()).isEqualTo(Set.copyOf(listed(keeps)));
        assertThat(scope.organisations()).containsExactly("cjg");
    }

    private static List<String> listed(@Nullable String one) {
        return one == null ? List.of() : List.of(one);
    }
}
