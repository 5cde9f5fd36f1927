package nl.dekkend.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsKeepTheirSizeTests {

    private static final String CONTRACT = """
            directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
            type Query { sized: [Int!]! @listSize(assumedSize: 3) late: [Int!]! @listSize(assumedSize: 3) unsized: [Int!]! }
            """;

    @Test
    void aListIsCutAtTheSizeTheContractStatesAlsoWhenItComesLater() {
        var answer = ask("{ sized late unsized }");

        assertThat(answer)
                .containsEntry("sized", List.of(0, 1, 2))
                .containsEntry("late", List.of(0, 1, 2))
                .hasEntrySatisfying("unsized", all -> assertThat((List<?>) all).hasSize(5));
    }

    private static Map<String, Object> ask(String query) {
        var five = IntStream.range(0, 5).boxed().toList();
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("sized", asked -> five)
                                .dataFetcher("late", asked -> CompletableFuture.completedFuture(five))
                                .dataFetcher("unsized", asked -> five))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(CONTRACT), wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new ListsKeepTheirSize())
                .build()
                .execute(query)
                .getData();
    }
}
