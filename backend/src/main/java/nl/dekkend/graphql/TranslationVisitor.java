package nl.dekkend.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/** Answers every property that is translated, or is a list of such, in the language its field is asked in. */
class TranslationVisitor extends GraphQLTypeVisitorStub {

    private static final String LANGUAGE = "language";

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (field.getArgument(LANGUAGE) != null && context.getParentNode() instanceof GraphQLFieldsContainer type) {
            translate(
                    FieldCoordinates.coordinates(type, field),
                    field,
                    context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
        }
        return TraversalControl.CONTINUE;
    }

    /** A method of a controller answers as it likes. */
    private static void translate(
            FieldCoordinates at, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder fetchers) {
        if (fetchers.getDataFetcher(at, field) instanceof TrivialDataFetcher<?> property) {
            fetchers.dataFetcher(at, new InLanguage(property));
        }
    }

    private record InLanguage(DataFetcher<?> property) implements TrivialDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment field) throws Exception {
            String wanted = field.getArgument(LANGUAGE);
            return in(wanted == null ? null : Language.valueOf(wanted), property.get(field));
        }

        private static @Nullable Object in(@Nullable Language wanted, @Nullable Object value) {
            return switch (value) {
                case Translated<?> one -> one.in(wanted);
                case List<?> several ->
                    several.stream().map(one -> in(wanted, one)).toList();
                case null, default -> value;
            };
        }
    }
}
