package nl.dekkend.graphql.limits;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Optional;

/** The contract's {@code @listSize}: how many items a plain list can hold. */
final class ListSize {

    private static final String DIRECTIVE = "listSize";

    private ListSize() {}

    static Optional<Integer> of(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective(DIRECTIVE))
                .map(directive -> directive.getArgument("assumedSize").getValue());
    }
}
