package nl.dekkend.graphql.limits;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How deep a query may go and how many records it may ask for, reckoned before anything is fetched. A record costs one;
 * a list costs as many as it can hold: the page asked for, or the size the contract states. Plain values are free: they
 * come with their record. Parts, which have no id and so exist within their record alone, come with it almost as
 * cheaply: of a list of them that is asked for plain values, ten count as one. Introspection has bounds of its own in
 * the library.
 */
final class CostRules {

    static final int ROOT_FIELDS = 20;
    static final int DEPTH = 8;
    static final long COST = 5_000;
    private static final int PARTS = 10;

    private CostRules() {}

    static void check(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        List<ExecutableNormalizedField> fields = operation.getTopLevelFields().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .toList();
        if (fields.size() > ROOT_FIELDS) {
            throw new Refused(ErrorCode.QUERY_TOO_COSTLY, "At most " + ROOT_FIELDS + " fields at the top of a query.");
        }
        if (depth(fields) > DEPTH) {
            throw new Refused(ErrorCode.QUERY_TOO_DEEP, "At most " + DEPTH + " fields inside each other.");
        }
        long cost = cost(fields, schema);
        if (cost > COST) {
            throw new Refused(
                    ErrorCode.QUERY_TOO_COSTLY,
                    "This could ask for " + cost + " records and " + COST + " are allowed. Ask for smaller pages.");
        }
    }

    static int depth(List<ExecutableNormalizedField> fields) {
        return fields.stream()
                .mapToInt(field -> 1 + depth(field.getChildren()))
                .max()
                .orElse(0);
    }

    static long cost(List<ExecutableNormalizedField> fields, GraphQLSchema schema) {
        return fields.stream()
                .filter(ExecutableNormalizedField::hasChildren)
                .mapToLong(field -> cost(field, schema))
                .sum();
    }

    private static long cost(ExecutableNormalizedField field, GraphQLSchema schema) {
        long size = size(field, schema);
        long inside = cost(field.getChildren(), schema);
        return inside == 0 && isListOfParts(field.getFieldDefinitions(schema).getFirst())
                ? 1 + size / PARTS
                : size * (1 + inside);
    }

    private static boolean isListOfParts(GraphQLFieldDefinition field) {
        return ListSize.of(field).isPresent()
                && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType part
                && part.getFieldDefinition("id") == null;
    }

    private static long size(ExecutableNormalizedField field, GraphQLSchema schema) {
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list ? ListSize.of(definition).orElseGet(() -> page(field.getParent())) : 1;
    }

    /** The items of a connection: as many as its arguments ask for. A list that states no size is thought large. */
    private static int page(@Nullable ExecutableNormalizedField connection) {
        if (connection == null) {
            return PageRequest.LARGEST;
        }
        var arguments = connection.getResolvedArguments();
        return Stream.of("first", "last")
                .filter(argument -> arguments.get(argument) != null)
                .map(argument -> PageRequest.size(argument, (Integer) arguments.get(argument)))
                .max(Integer::compare)
                .orElse(PageRequest.DEFAULT);
    }
}
