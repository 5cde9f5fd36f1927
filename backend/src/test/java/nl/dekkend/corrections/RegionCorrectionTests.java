package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What anybody says of a partnership, a core area or a municipality. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class RegionCorrectionTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void nobodySaidAnything(@Autowired MovableClock clock) {
        sql.sql("delete from corrections.suggestion").then().block();
        clock.moveTo("2026-11-26");
    }

    /** Haarlemmermeer lies in four partnerships, of which two take part; the others did not divide themselves. */
    @ParameterizedTest
    @CsvSource({
        "PARTNERSHIP, VO2704, VO2704",
        "PARTNERSHIP, PO2710, ''",
        "CORE_AREA, heemskerk, PO2711",
        "CORE_AREA, VO2709.GM0394, ''",
        "MUNICIPALITY, GM0375, PO2711 VO2704",
        "MUNICIPALITY, GM0394, PO2704 VO2705",
        "MUNICIPALITY, GM0014, ''"
    })
    void itIsReadByThePartnershipsThatTakePart(String type, String id, String partnerships) {
        var readers = told(Sender.somewhere(graphQl).send(type, id, Map.of()), "readBy[*].id");

        assertThat(String.join(" ", readers)).isEqualTo(partnerships);
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711    | kern verband | TEXT_MISSING | TEXT_MISSING | FORBIDDEN
            editor          | partnerships   | VO2705    | gemeente     | FORBIDDEN    | FORBIDDEN    | TEXT_MISSING
            editor          | partnerships   | PO2710    |              | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            editor          | municipalities | GM0394    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            school-director | schools        | 27MD02    |              | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            provider        | organisations  | atlant    |              | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            provider        | partnerships   | PO2711    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            board           | boards         | 41009     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            desk            | partnerships   | PO2711    |              | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            policy          | partnerships   | PO2711    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            consultant      | partnerships   | PO2711    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            kern-chair      | coreAreas      | heemskerk | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            municipality    | municipalities | GM0394    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            admin           | partnerships   | PO2711    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN
            """)
    void onlyEditorsOfPartnershipsSeeAndDecide(
            String role, String scope, String id, String sees, String ofPartnership, String ofArea, String ofPlace) {
        Sender.somewhere(graphQl).says("PARTNERSHIP", "PO2711", "verband");
        Sender.somewhere(graphQl).says("CORE_AREA", "heemskerk", "kern");
        Sender.somewhere(graphQl).says("MUNICIPALITY", "GM0394", "gemeente");
        var keeper = Issuer.as(graphQl, role, scope, id);
        var all = Issuer.as(graphQl, "editor", "partnerships", "PO2711", "VO2705");

        assertThat(Sender.seen(keeper)).isEqualTo(sees == null ? "" : sees);
        assertThat(Sender.decides(keeper, Sender.id(all, "verband"))).isEqualTo(ofPartnership);
        assertThat(Sender.decides(keeper, Sender.id(all, "kern"))).isEqualTo(ofArea);
        assertThat(Sender.decides(keeper, Sender.id(all, "gemeente"))).isEqualTo(ofPlace);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNERSHIP, PO2711, Partnership",
        "CORE_AREA, heemskerk, CoreArea",
        "MUNICIPALITY, GM0375, Municipality"
    })
    void theRecordAsItIsNowLiesBesideIt(String type, String id, String kind) {
        Sender.somewhere(graphQl).says(type, id, "Er staat een fout");

        Sender.queue(Sender.editor(graphQl))
                .path("corrections.nodes[0].subject.__typename")
                .entity(String.class)
                .isEqualTo(kind);
    }

    @Test
    void aNetworkLeavesRoomToOthersAtEveryMunicipality() {
        var sender = Sender.somewhere(graphQl);
        for (var number = 0; number < 5; number++) sender.says("MUNICIPALITY", "GM0375", "Fout " + number);

        assertThat(told(sender.send("MUNICIPALITY", "GM0375", Map.of()), "problems[*].code"))
                .containsExactly("TOO_MANY_SUGGESTIONS");
        sender.says("MUNICIPALITY", "GM0396", "Een andere gemeente");
        Sender.somewhere(graphQl).says("MUNICIPALITY", "GM0375", "Van elders");
    }

    @Test
    void aCoreAreaThatEndedIsThereNoMore() {
        Sender.somewhere(graphQl).says("CORE_AREA", "heemskerk", "De school is er niet meer bij");
        ended("heemskerk", true);
        try {
            assertThat(told(Sender.somewhere(graphQl).send("CORE_AREA", "heemskerk", Map.of()), "problems[*].code"))
                    .containsExactly("UNKNOWN_RECORD");
            Sender.queue(Sender.editor(graphQl))
                    .path("corrections.nodes[0].subject")
                    .valueIsNull();
        } finally {
            ended("heemskerk", false);
        }
    }

    private void ended(String coreArea, boolean ended) {
        sql.sql("update territory.core_area set ended = :ended where id = :id")
                .bind("ended", ended)
                .bind("id", coreArea)
                .then()
                .block();
    }

    private static List<String> told(GraphQlTester.Response answer, String path) {
        return answer.path("result." + path).entityList(String.class).get();
    }
}
