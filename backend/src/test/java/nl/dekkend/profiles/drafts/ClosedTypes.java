package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toCollection;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which fields and types of the contract are not for everybody: those that state a rule, and what hangs below. */
final class ClosedTypes {

    private ClosedTypes() {}

    /** Written "Type.field": every mutation, and every field whose description states a rule. */
    static Set<String> fields(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> type == schema.getMutationType() || statesARule(field))
                        .map(field -> type.getName() + "." + field.getName()))
                .collect(toCollection(TreeSet::new));
    }

    /** Types that a question reaches through such a field alone. */
    static Set<String> types(GraphQLSchema schema) {
        var all = reached(schema, field -> true);
        all.removeAll(reached(schema, field -> !statesARule(field)));
        return all;
    }

    private static Set<String> reached(GraphQLSchema schema, Predicate<GraphQLFieldDefinition> open) {
        var found = new TreeSet<String>();
        visit(schema.getQueryType(), open, found);
        return found;
    }

    private static void visit(GraphQLNamedOutputType type, Predicate<GraphQLFieldDefinition> open, Set<String> found) {
        if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(one -> visit(one, open, found));
        }
        if (type instanceof GraphQLObjectType object && found.add(object.getName())) {
            object.getFieldDefinitions().stream()
                    .filter(open)
                    .flatMap(ClosedTypes::target)
                    .forEach(one -> visit(one, open, found));
        }
    }

    private static Stream<GraphQLNamedOutputType> target(GraphQLFieldDefinition field) {
        return Stream.of(GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLNamedOutputType.class::isInstance)
                .map(GraphQLNamedOutputType.class::cast);
    }

    private static boolean statesARule(GraphQLFieldDefinition field) {
        return field.getDescription() != null && field.getDescription().contains("Rule:");
    }
}
