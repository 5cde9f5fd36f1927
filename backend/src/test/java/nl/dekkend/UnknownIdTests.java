package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Ids in arguments that nobody has, and those of what was withdrawn. */
@DekkendTest("dekkend.imports.at-start=true")
class UnknownIdTests {

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Statements statements;

    @ParameterizedTest
    @CsvSource({
        "schools, partnership, PO9999",
        "schools, board, 99999",
        "schools, municipality, GM9999",
        "schools, coreArea, nergens",
        "schools, supportNeed, niets",
        "offers, partnership, PO9999",
        "offers, municipality, GM9999",
        "offers, supportNeed, niets",
        "services, municipality, GM9999",
        "services, supportNeed, niets"
    })
    void inAFilterIsToldByItsNameAndValue(String list, String argument, String id) {
        refuses("{ %s(filter: {%s: \"%s\"}) { totalCount } }".formatted(list, argument, id), argument, id);
    }

    @Test
    void besideOnesThatAreKnownIsToldToo() {
        refuses(
                "{ schools(filter: {municipality: [\"GM0375\", \"GM9999\"]}) { totalCount } }",
                "municipality",
                "GM9999");
    }

    @Test
    void inAnArgumentOfItsOwnIsToldByItsNameAndValue() {
        refuses("{ municipalities(partnership: \"PO9999\") { id } }", "partnership", "PO9999");
        refuses("{ responsibility(municipality: \"GM9999\", sector: PRIMARY) { theme } }", "municipality", "GM9999");
        refuses(
                "{ responsibility(postcode: \"2064\", municipality: \"GM9999\", sector: PRIMARY) { theme } }",
                "municipality",
                "GM9999");
    }

    @ParameterizedTest
    @CsvSource({
        "territory.partnership, ended, PO2711, partnership",
        "territory.municipality, ended, GM0375, municipality",
        "territory.core_area, ended, heemskerk, coreArea",
        "needs.support_need, withdrawn, rekenen, supportNeed"
    })
    void ofWhatWasWithdrawnStillAnswers(String table, String gone, String id, String argument) {
        var withdraw = "update %s set %s = :gone where id = :id".formatted(table, gone);
        sql.sql(withdraw).bind("gone", true).bind("id", id).then().block();
        try {
            ask("{ schools(filter: {%s: \"%s\"}) { totalCount } }".formatted(argument, id))
                    .path("schools.totalCount")
                    .entity(Integer.class)
                    .satisfies(count -> assertThat(count).isNotNegative());
        } finally {
            sql.sql(withdraw).bind("gone", false).bind("id", id).then().block();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'kind: [PRIMARY]', 1",
        "'board: []', 1",
        "'municipality: [\"GM0375\", \"GM0396\"]', 2",
        "'supportNeed: [\"rekenen\", \"autisme\"]', 2",
        "'partnership: \"PO2711\", board: [\"41009\"], municipality: [\"GM0375\"], coreArea: [\"heemskerk\"]', 5"
    })
    void areLookedUpOncePerFilterThatIsGiven(String filter, int expected) {
        statements.forget();
        ask("{ schools(filter: {%s}) { nodes { id } } }".formatted(filter)).path("schools.nodes");

        assertThat(statements.texts()).hasSize(expected);
    }

    @Test
    void ofSeveralThePlaceOfTheFirstUnknownOneIsTold() {
        ask("{ schools(filter: {municipality: [\"GM0375\", \"GM9999\", \"GM9998\"]}) { totalCount } }")
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions()).containsEntry("field", "municipality[1]"));
    }

    private void refuses(String document, String argument, String id) {
        ask(document)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getMessage()).isEqualTo("No " + argument + " has the id \"" + id + "\".");
                    assertThat(error.getExtensions().get("field").toString()).startsWith(argument);
                }));
    }

    private GraphQlTester.Response ask(String document) {
        return api.mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .document(document)
                .execute();
    }
}
