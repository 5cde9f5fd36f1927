package nl.dekkend.graphql.limits;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Refused;

/** The contract's {@code @secret}: an argument that opens something private. */
final class SecretRules {

    private static final String DIRECTIVE = "secret";

    private SecretRules() {}

    /**
     * One in a request, so that nobody tries many at once, and none in an address.
     *
     * @param overGet whether what is asked stands in an address
     */
    static void check(ExecutableNormalizedOperation operation, GraphQLSchema schema, boolean overGet) {
        var secrets = operation.getTopLevelFields().stream()
                .filter(field -> takesOne(field, schema))
                .count();
        if (secrets > 0 && overGet)
            throw new Refused(
                    ErrorCode.METHOD_NOT_ALLOWED, "Send this with POST: a secret does not belong in an address.");
        if (secrets > 1) throw new Refused(ErrorCode.QUERY_TOO_COSTLY, "One secret may stand in a request.");
    }

    private static boolean takesOne(ExecutableNormalizedField field, GraphQLSchema schema) {
        return field.getFieldDefinitions(schema).stream()
                .flatMap(definition -> definition.getArguments().stream())
                .anyMatch(SecretRules::isOne);
    }

    private static boolean isOne(GraphQLArgument argument) {
        return argument.hasAppliedDirective(DIRECTIVE);
    }
}
