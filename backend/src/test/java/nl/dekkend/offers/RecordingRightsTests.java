package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every role, at an offer of its own and at somebody else's. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=recording"})
class RecordingRightsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    /** A count without a day is never recorded: whoever may, hears that it is missing. */
    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711    | COUNT_DATE_MISSING
            editor          | partnerships   | PO2704    | FORBIDDEN
            editor          | organisations  | atlant    | FORBIDDEN
            provider        | organisations  | atlant    | COUNT_DATE_MISSING
            provider        | organisations  | cjg       | FORBIDDEN
            provider        | partnerships   | PO2711    | FORBIDDEN
            school-editor   | schools        | 27MD02    | FORBIDDEN
            school-director | schools        | 27MD02    | FORBIDDEN
            board           | boards         | 41009     | FORBIDDEN
            desk            | partnerships   | PO2711    | FORBIDDEN
            policy          | partnerships   | PO2711    | FORBIDDEN
            consultant      | partnerships   | PO2711    | FORBIDDEN
            kern-chair      | coreAreas      | heemskerk | FORBIDDEN
            municipality    | municipalities | GM0375    | FORBIDDEN
            admin           | partnerships   | PO2711    | FORBIDDEN
            """)
    void onlyItsEditorAndItsProviderCount(String role, String scope, String about, String answer) {
        var caller = Issuer.as(graphQl, role, scope, about);

        assertThat(answer(new Counting(caller, "via-nova-fulltime"))).isEqualTo(answer);
        assertThat(seesTheRecords(caller)).isEqualTo(!answer.equals("FORBIDDEN"));
    }

    /** The code of the problem, or of the error. */
    static String answer(Counting counting) {
        var codes = new ArrayList<String>();
        counting.send(Map.of("occupied", 5), null)
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))))
                .path("$..problems[0].code")
                .entityList(String.class)
                .satisfies(codes::addAll);
        return String.join(" ", codes);
    }

    private static boolean seesTheRecords(HttpGraphQlTester caller) {
        var offer = caller.document(
                        "{ offer(id: \"via-nova-fulltime\") { mayRecordCapacity capacityRecords { version } } }")
                .execute();
        var sees = !offer.path("offer.capacityRecords")
                .entityList(Object.class)
                .get()
                .isEmpty();
        offer.path("offer.mayRecordCapacity").entity(Boolean.class).isEqualTo(sees);
        return sees;
    }
}
