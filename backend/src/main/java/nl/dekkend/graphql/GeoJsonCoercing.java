package nl.dekkend.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A geometry in an answer: a map, or the text in which PostgreSQL keeps it. Nobody sends us geometries. */
record GeoJsonCoercing() implements Coercing<Object, Object> {

    private static final ObjectMapper JSON = JsonMapper.shared();

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return value instanceof Map<?, ?> ? value : JSON.readValue(value.toString(), Map.class);
        } catch (JacksonException wrong) {
            throw new CoercingSerializeException("GeoJson: not a JSON object.", wrong);
        }
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        throw new CoercingParseValueException("GeoJson is for answers only.");
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        throw new CoercingParseLiteralException("GeoJson is for answers only.");
    }
}
