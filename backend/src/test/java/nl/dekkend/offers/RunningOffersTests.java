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

    @Test
    void ranInAYearThatIsOverWhenTheySayTheyWereThereThen() {
        offer("loopt-vorig-jaar", "ENDED", ROUTE, "PO2597", "2025-08-01", "2026-07-31");

        assertThat(running(LocalDate.of(2026, 7, 31))).contains("loopt-vorig-jaar");
        assertThat(running(LocalDate.of(2025, 7, 31))).doesNotContain("loopt-vorig-jaar");
    }

    @Test
    void ranAsWasKeptOfThemByThatDay() {
        offer("liep-sinds-kort", "RUNNING", ROUTE, "PO2598", null, null);
        offer("liep-tot-voor-kort", "ENDED", ROUTE, "PO2598", null, null);
        word("liep-sinds-kort", 1, "2026-03-01", "PLANNED");
        word("liep-sinds-kort", 2, "2026-09-01", "RUNNING");
        word("liep-tot-voor-kort", 1, "2026-03-01", "RUNNING");
        word("liep-tot-voor-kort", 2, "2026-09-01", "ENDED");

        assertThat(running("PO2598", LocalDate.of(2026, 7, 31)))
                .contains("liep-tot-voor-kort")
                .doesNotContain("liep-sinds-kort");
        assertThat(running("PO2598", TODAY)).contains("liep-sinds-kort").doesNotContain("liep-tot-voor-kort");
    }

    @Test
    void ranBeforeTheyWereWithdrawnAndTellNothingMore() {
        offer("liep-tot-het-weg-was", "RUNNING", ROUTE, "PO2598", null, null);
        word("liep-tot-het-weg-was", 1, "2026-03-01", "RUNNING");
        sql.sql("""
                update offers.offer set kept = true, version = 2, withdrawn = true, withdrawn_at = '2026-09-01'
                 where id = 'liep-tot-het-weg-was'
                """).then().block();
        word("liep-tot-het-weg-was", 2, "2026-09-01", "RUNNING");

        assertThat(running("PO2598", TODAY)).doesNotContain("liep-tot-het-weg-was");
        assertThat(offers.running("PO2598", LocalDate.of(2026, 7, 31))
                        .collectList()
                        .block())
                .filteredOn(offer -> offer.id().equals("liep-tot-het-weg-was"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.routes()).isEmpty());
    }

    private List<String> running(LocalDate day) {
        return running("PO2597", day);
    }

    private List<String> running(String partnership, LocalDate day) {
        return offers.running(partnership, day).map(Offer::id).collectList().block();
    }

    /** What was kept of an offer on a day; everything else is as it stands. */
    private void word(String offer, int version, String day, String status) {
        sql.sql("""
                with present as (update offers.offer set kept = true, version = greatest(version, :version) where id = :offer
                              returning *)
                insert into offers.offer_revision (offer_id, version, step, at, kept_by, content)
                select id, :version, 'SAVED', cast(:day as timestamptz), 'EDITOR',
                       to_jsonb(present) || jsonb_build_object('status', :status)
                  from present
                """)
                .bind("offer", offer)
                .bind("version", version)
                .bind("day", day)
                .bind("status", status)
                .then()
                .block();
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
