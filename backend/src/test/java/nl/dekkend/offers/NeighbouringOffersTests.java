package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a parent near a border finds on the other side of it. */
@DekkendTest("dekkend.imports.at-start=true")
class NeighbouringOffersTests {

    private static final String HAARLEM = "municipality: \"GM0392\"";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    record Found(String id, OfferStatus status, double distanceKm, List<Named> partnerships) {}

    record Named(String id) {}

    @Test
    void tellsWhatRunsNearWithOthersTheNearestFirst() {
        var found = offers(HAARLEM);

        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Found::distanceKm))
                .allSatisfy(offer -> {
                    assertThat(offer.status()).isIn(OfferStatus.RUNNING, OfferStatus.PILOT);
                    assertThat(offer.distanceKm()).isPositive().isLessThanOrEqualTo(15);
                    assertThat(offer.partnerships()).doesNotContain(new Named("PO2704"));
                    assertThat(offer.partnerships())
                            .anySatisfy(one -> assertThat(one.id()).startsWith("PO"));
                });
        assertThat(found).extracting(Found::id).contains("via-nova-fulltime");
    }

    @Test
    void looksNoFurtherThanIsAsked() {
        assertThat(offers(HAARLEM + ", withinKm: 7")).extracting(Found::id).doesNotContain("via-nova-fulltime");
        assertThat(offers(HAARLEM + ", withinKm: 8")).extracting(Found::id).contains("via-nova-fulltime");
    }

    /** Of help for everybody and of help with an address, how near that is counts alone. */
    @Test
    void goesByTheAddressOfWhatHasOne() {
        sql.sql("""
                insert into offers.offer
                       (id, name, kind, summary, partnership_ids, support_needs, service_area, places, near_places, routes,
                        start_by, history, contacts, status, source, example, search_words)
                values ('met-adres', 'Met adres', 'OTHER', '{"nl": "Hulp"}', '{PO2711}', '{}', '{}', '[]',
                        '[{"location": {"lat": 52.39, "lon": 4.64}}]', '[]', '{}', '[]', '[]', 'RUNNING',
                        '{"title": "Bron"}', false, '')
                """).then().block();
        try {
            assertThat(offers(HAARLEM + ", withinKm: 3")).extracting(Found::id).containsExactly("met-adres");
        } finally {
            sql.sql("delete from offers.offer where id = 'met-adres'").then().block();
        }
    }

    @Test
    void isForTheNeedThatIsAskedAndEveryNarrowerOne() {
        assertThat(offers(HAARLEM + ", supportNeed: [\"hoogbegaafd\"]"))
                .extracting(Found::id)
                .contains("via-nova-fulltime")
                .doesNotContain("hitt");
    }

    /** Spaarndam lies in Haarlemmermeer and belongs to the partnership of Haarlem. */
    @Test
    void goesByThePostcodeWhereThatSaysMoreThanTheMunicipality() {
        assertThat(offers("postcode: \"2064 AB\", municipality: \"GM0394\""))
                .extracting(Found::id)
                .contains("via-nova-fulltime")
                .doesNotContain("itk");
    }

    @Test
    void readsOnBehindACursor() {
        var all = offers(HAARLEM);
        var cursor = ask(HAARLEM + ", first: 1")
                .path("neighbouringOffers.pageInfo.endCursor")
                .entity(String.class)
                .get();

        assertThat(offers(HAARLEM + ", after: \"" + cursor + "\"")).isEqualTo(all.subList(1, all.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            withinKm: 15                              | Say where the child lives
            postcode: "0000"                          | postcode
            municipality: "GM9999"                    | No municipality has the id "GM9999".
            municipality: "GM0392", withinKm: 0       | withinKm must be more than 0 and at most 60.
            municipality: "GM0392", withinKm: 61      | withinKm must be more than 0 and at most 60.
            municipality: "GM0392", supportNeed: "x"  | No supportNeed has the id "x".
            """)
    void refusesAQuestionThatIsNotOne(String arguments, String advice) {
        ask(arguments)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains(advice)));
    }

    private List<Found> offers(String arguments) {
        return ask(arguments)
                .path("neighbouringOffers.nodes")
                .entityList(Found.class)
                .get();
    }

    private Response ask(String arguments) {
        return graphQl.document("""
                        { neighbouringOffers(sector: PRIMARY, %s) {
                            nodes { id status distanceKm partnerships { id } } pageInfo { endCursor } } }
                        """.formatted(arguments)).execute();
    }
}
