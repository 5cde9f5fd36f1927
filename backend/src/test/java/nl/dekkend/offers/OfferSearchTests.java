package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class OfferSearchTests {

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void aDayThatNeverWasIsRefused() {
        ask("{ offer(id: \"via-nova-fulltime\") { capacity(on: \"2021-02-30\") { countedOn } } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("write a day of the calendar")));
    }

    @Test
    void aTextIsFoundInTheNameTheSummaryAndTheProvider() {
        assertThat(offers("text: \"via nova\"")).contains("via-nova-fulltime", "ecv");
        assertThat(offers("text: \"atlant\"")).contains("via-nova-fulltime");
        assertThat(offers("text: \"kerkuyl\"")).contains("praktijkklas-kerkuil");
        assertThat(offers("text: \"%%\"")).isEmpty();
    }

    @Test
    void nearAPostcodeTheNearestComesFirstAndAnUnknownPlaceLast() {
        var found = ask("{ offers(filter: {near: {postcode: \"1942\"}}, first: 100) { nodes { id distanceKm } } }");

        var distances = found.path("offers.nodes[*].distanceKm")
                .entityList(Double.class)
                .get();
        var known = distances.stream().filter(km -> km != null).toList();
        assertThat(known).isNotEmpty().isSorted();
        assertThat(distances.subList(0, known.size())).isEqualTo(known);
        assertThat(distances).hasSize(39);
    }

    @Test
    void anAbbreviationOfTheGlossaryFindsWhatItStandsFor() {
        assertThat(offers("text: \"DWS\"")).containsExactlyInAnyOrder("dws-noord", "dws-midden", "dws-zuid", "dws-zk");
        assertThat(offers("text: \"dws beverwijk\"")).containsExactly("dws-midden");
    }

    @Test
    void aNeedIsFoundInTheWordsOfParents() {
        assertThat(offers("text: \"slim\"")).contains("via-nova-fulltime", "ikc-hb");
        assertThat(offers("text: \"leert heel snel\"")).contains("via-nova-fulltime");
    }

    @Test
    void whoReadsEnglishSearchesInEnglish() {
        assertThat(offers("text: \"gifted children\"")).contains("via-nova-fulltime", "dws-noord");
        assertThat(offers("text: \"gifted school\"")).contains("via-nova-fulltime");
        assertThat(offers("text: \"stay at home\"")).contains("hitt");
    }

    @Test
    void whoReadsDutchFindsNoEnglishWords() {
        assertThat(offers("text: \"ASS\"")).contains("auti-groep-ikc").doesNotContain("praktijkklas-ark");
        assertThat(offers("text: \"OT\"")).isEmpty();
    }

    @Test
    void withinADistanceWhatHasNoPlaceStaysWhereItServesTheMunicipality() {
        assertThat(offers("near: {postcode: \"1971\", withinKm: 3}"))
                .contains("inclusiever-zefier", "dws-zuid", "via-nova-fulltime")
                .doesNotContain("dws-noord", "dws-zk", "praktijkklas-ark");
    }

    private List<String> offers(String filter) {
        return ask("{ offers(filter: {%s}, first: 100) { nodes { id } } }".formatted(filter))
                .path("offers.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
