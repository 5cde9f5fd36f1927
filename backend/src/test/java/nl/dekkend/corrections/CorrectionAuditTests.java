package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.RightsTable;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What somebody of a desk sees or decides of what readers say leaves a row for each: who, what and which, no word. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class CorrectionAuditTests {

    private static final String ARTICLE = "zorgplicht";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private HttpGraphQlTester anna;

    @BeforeEach
    void nobodySaidOrReadAnything(@Autowired MovableClock clock) {
        for (var table : List.of("corrections.suggestion", "desk.audit", "changes.request"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = as("Anna", "desk");
    }

    @Test
    void aListIsNotedByAllThatStandsInItAndAnEmptyOneToo() {
        Sender.queue(anna);
        assertThat(rows()).containsExactly("Anna corrections");
        var ids = List.of(said("een"), said("twee"));

        sql.sql("delete from desk.audit").then().block();
        Sender.queue(anna);

        assertThat(rows())
                .containsExactlyInAnyOrder("Anna corrections " + ids.getFirst(), "Anna corrections " + ids.getLast());
    }

    @Test
    void whatIsDecidedIsNotedAtEachTryAndWhatSomebodyElseKeepsIsNot() {
        var id = said("verouderd");
        sql.sql("delete from desk.audit").then().block();

        assertThat(Sender.decides(as("Edo", "editor"), id)).isEqualTo("FORBIDDEN");
        for (int time = 0; time < 2; time++)
            Sender.decide(anna, id, "REJECT", "De wet is nog zo.", "een-sleutel-van-hier");

        assertThat(rows()).containsExactly("Anna decideCorrections " + id, "Anna decideCorrections " + id);
        assertThat(sql.sql("select audit::text from desk.audit")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .noneMatch(row -> row.contains("wet"));
    }

    @Test
    void whoKeepsOtherRecordsBesideLeavesRowsOfTheDesksAlone() {
        var id = said("artikel");
        Sender.somewhere(graphQl).says("PARTNERSHIP", "PO2711", "verband");
        var both = as("Bo", "desk", "editor");
        var other = Sender.id(both, "verband");
        sql.sql("delete from desk.audit").then().block();

        Sender.queue(both);
        Sender.decide(both, List.of(Sender.read(id, 1), Sender.read(other, 1)), "REJECT", "Het klopt.", null);
        Sender.queue(as("Edo", "editor"));

        assertThat(rows()).containsExactlyInAnyOrder("Bo corrections " + id, "Bo decideCorrections " + id);
    }

    @Test
    void whoComesTooLateSawWhatAnotherDecidedAndThatIsNoted() {
        var id = said("verouderd");
        Sender.decide(as("Bert", "desk"), id, "REJECT", "De wet is nog zo.", null);
        sql.sql("delete from desk.audit").then().block();

        Sender.decide(anna, id, "ACCEPT", "Het staat er nu.", null)
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("CorrectionsConflict");

        assertThat(rows()).containsExactly("Anna decideCorrections " + id);
    }

    /** A field that comes along needs a case above. */
    @Test
    void theseAreAllFieldsThatShowCorrections() {
        assertThat(RightsTable.fields(Right.READ_CORRECTIONS))
                .isEqualTo(Set.of("Query.corrections", "Mutation.decideCorrections"));
    }

    private String said(String wrong) {
        Sender.somewhere(graphQl).says("ARTICLE", ARTICLE, wrong);
        return Sender.id(as("Bert", "desk"), wrong);
    }

    private HttpGraphQlTester as(String name, String... roles) {
        return Issuer.as(
                graphQl, name, Map.of("roles", List.of(roles), "partnerships", List.of("PO2711"), "name", name));
    }

    private List<String> rows() {
        return sql.sql("select concat_ws(' ', who, what, number, record) from desk.audit order by at")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
