package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Which offers other modules take for support that is there. */
@DekkendTest
class RunningOffersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String ROUTE =
            "[{\"startBy\": \"SCHOOL\", \"permit\": \"NONE\", \"steps\": [], \"maxWeeks\": null, \"costForParents\": null}]";

    @Autowired
    Offers offers;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void someOffers() {
        sql.sql("delete from offers.offer where id like 'loopt-%'").then().block();
        offer("loopt-nu", "RUNNING", ROUTE, "PO2597", null, null);
        offer("loopt-op-proef", "PILOT", ROUTE, "PO2597", "2026-11-26", "2026-11-26");
        offer("loopt-nog-niet", "PLANNED", ROUTE, "PO2597", null, null);
        offer("loopt-niet-meer", "ENDED", ROUTE, "PO2597", null, null);
        offer("loopt-tot-gisteren", "RUNNING", ROUTE, "PO2597", null, "2026-11-25");
        offer("loopt-vanaf-morgen", "RUNNING", ROUTE, "PO2597", "2026-11-27", null);
        offer("loopt-zonder-weg", "RUNNING", "[]", "PO2597", null, null);
        offer("loopt-elders", "RUNNING", ROUTE, "PO2596", null, null);
    }

    @Test
    void runTodayForThePartnershipAndTellTheWay() {
        assertThat(running(TODAY)).containsExactlyInAnyOrder("loopt-nu", "loopt-op-proef");
    }

    @Test
    void areAskedForAnyDay() {
        assertThat(running(TODAY.minusDays(1))).contains("loopt-tot-gisteren").doesNotContain("loopt-op-proef");
        assertThat(running(TODAY.plusDays(1))).contains("loopt-vanaf-morgen");
    }

    private List<String> running(LocalDate day) {
        return offers.running("PO2597", day).map(Offer::id).collectList().block();
    }

    private void offer(
            String id, String status, String routes, String partnership, @Nullable String from, @Nullable String to) {
        sql.sql("""
                insert into offers.offer
                       (id, name, kind, summary, partnership_ids, support_needs, service_area, places, routes, start_by,
                        history, contacts, valid_from, valid_to, status, source, example, search_words)
                values (:id, :id, 'ARRANGEMENT', '{"nl": "Hulp"}', array[cast(:partnership as text)], '{autisme}', '{}',
                        '[]', cast(:routes as jsonb), '{SCHOOL}', '[]', '[]', cast(nullif(:from, '') as date),
                        cast(nullif(:to, '') as date), :status, '{"title": "Bron"}', false, :id)
                """)
                .bind("id", id)
                .bind("partnership", partnership)
                .bind("routes", routes)
                .bind("from", from == null ? "" : from)
                .bind("to", to == null ? "" : to)
                .bind("status", status)
                .then()
                .block();
    }
}
