package nl.dekkend.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

class CostRulesTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
            directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
            type Query { school: School schools(first: Int, last: Int): Schools! unsized: [School!]! }
            type Schools { edges: [Edge]! nodes: [School!]! totalCount: Int! }
            type Edge { node: School! }
            type School {
              id: ID! name: String! parent: School friends: [School!]! @listSize(assumedSize: 4)
              counts: [Count!]! @listSize(assumedSize: 60)
            }
            type Count { year: String! school: School! }
            """), RuntimeWiring.MOCKED_WIRING);

    @Test
    void aRecordCostsOneAndItsValuesNothing() {
        assertThat(cost("{ school { name } }")).isEqualTo(1);
    }

    @Test
    void aPageCostsAsManyAsItAsksFor() {
        assertThat(cost("{ schools { nodes { name } } }")).isEqualTo(1 + 20);
        assertThat(cost("{ schools(first: 100) { nodes { name } } }")).isEqualTo(1 + 100);
        assertThat(cost("{ schools(last: 5) { edges { node { name } } totalCount } }"))
                .isEqualTo(1 + 5 * 2);
    }

    @Test
    void aPlainListCostsTheSizeItStates() {
        assertThat(cost("{ schools(first: 10) { nodes { friends { friends { name } } } } }"))
                .isEqualTo(1 + 10 * (1 + 4 * (1 + 4)));
    }

    @Test
    void tenPartsOfARecordCostAsMuchAsOneRecordUntilMoreIsAskedOfThem() {
        assertThat(cost("{ school { counts { year } } }")).isEqualTo(1 + 1 + 6);
        assertThat(cost("{ school { counts { school { name } } } }")).isEqualTo(1 + 60 * 2);
    }

    @Test
    void theSamePartsUnderManyNamesAreStillRefused() {
        var counts = new StringBuilder();
        for (int name = 0; name < 7; name++) {
            counts.append(" c").append(name).append(": counts { year }");
        }

        assertThatThrownBy(() -> check("{ schools(first: 100) { nodes {" + counts + " } } }"))
                .hasMessageContaining("5001 records and 5000 are allowed");
    }

    @Test
    void aListThatStatesNoSizeIsThoughtLarge() {
        assertThat(cost("{ unsized { name } }")).isEqualTo(100);
    }

    @Test
    void aQueryForTooManyRecordsIsRefusedWithTheNumber() {
        assertThatThrownBy(
                        () -> check("{ schools(first: 100) { nodes { friends { friends { friends { name } } } } } }"))
                .hasMessageContaining("8501 records and 5000 are allowed");
    }

    @Test
    void aPageLargerThanAllowedIsRefusedBeforeAnythingIsFetched() {
        assertThatThrownBy(() -> check("{ schools(first: 101) { nodes { name } } }"))
                .hasMessageContaining("1 to 100");
    }

    @Test
    void eightFieldsInsideEachOtherAreAllowedAndNineAreNot() {
        assertThatCode(() -> check(nested(7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(nested(8))).hasMessageContaining("At most 8");
    }

    @Test
    void twentyFieldsAtTheTopAreAllowedAndTwentyOneAreNot() {
        assertThatCode(() -> check(top(20))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(top(21))).hasMessageContaining("At most 20");
    }

    private static String nested(int schools) {
        return "{ school { " + "parent { ".repeat(schools - 1) + "name" + " }".repeat(schools + 1);
    }

    private static String top(int fields) {
        var query = new StringBuilder("{");
        for (int field = 0; field < fields; field++) {
            query.append(" a").append(field).append(": school { name }");
        }
        return query.append(" }").toString();
    }

    private static long cost(String query) {
        return CostRules.cost(unfolded(query).getTopLevelFields(), SCHEMA);
    }

    private static void check(String query) {
        CostRules.check(unfolded(query), SCHEMA);
    }

    private static ExecutableNormalizedOperation unfolded(String query) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                SCHEMA, Parser.parse(query), null, CoercedVariables.emptyVariables());
    }
}
