package nl.dekkend.profiles.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.SupportLevel;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Schools are found by what parents read of them, not by what was printed last. */
@DekkendMailTest("dekkend.imports.at-start=true")
class FoundByTests {

    private static final String NEED = "rekenen";
    private static final String NEXT_YEAR = "2027-2028";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    PrintingPress press;

    @Autowired
    Norms norms;

    @Autowired
    DatabaseClient sql;

    String school;
    Mono<Void> everyHour;

    @BeforeEach
    void aSchoolHasAProfileOfThisYear(@Autowired FoundBy foundBy) {
        clock.moveTo("2026-11-26");
        everyHour = foundBy.turn();
        school = sql("""
                select school from profiles.profile
                 where school_year = '2026-2027' and partnership = 'PO2711' and not needs @> array['%s']
                 order by school
                 limit 1
                """.formatted(NEED));
    }

    @AfterEach
    void nothingIsPublishedEarly() {
        sql.sql("delete from profiles.profile where school_year = '" + NEXT_YEAR + "'")
                .then()
                .block();
    }

    @Test
    void aProfileForNextYearCountsFromTheFirstOfAugust() {
        press.print(early()).block();
        everyHour.block();
        assertThat(found()).isFalse();

        clock.moveTo("2027-08-01");
        everyHour.block();
        assertThat(found()).isTrue();
    }

    private Printing early() {
        var norm = Objects.requireNonNull(norms.inForce(
                                List.of("PO2711"), SchoolYear.of(NEXT_YEAR).firstDay())
                        .block())
                .get("PO2711");
        var support = List.of(new ExtraSupport(NEED, SupportLevel.EXTRA, "Wij lezen voor."));
        return new Printing(
                new ProfileId(school, SchoolYear.of(NEXT_YEAR)),
                "PO2711",
                Objects.requireNonNull(norm),
                new ProfileContent(
                        "Kort.", null, List.of(), List.of(), List.of(), support, List.of(), null, List.of(), null),
                OffsetDateTime.now(clock),
                null,
                false);
    }

    private boolean found() {
        return graphQl.document("""
                        query($need: [ID!]) {
                            schools(first: 100, filter: {partnership: "PO2711", supportNeed: $need}) { nodes { id } } }
                        """)
                .variable("need", List.of(NEED))
                .execute()
                .path("schools.nodes[*].id")
                .entityList(String.class)
                .get()
                .contains(school);
    }

    private String sql(String query) {
        return Objects.requireNonNull(
                sql.sql(query).mapValue(String.class).one().block());
    }
}
