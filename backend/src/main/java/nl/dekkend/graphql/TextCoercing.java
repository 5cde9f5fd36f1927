package nl.dekkend.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scalar that is a string of one form, written in one way whatever way it was typed. */
record TextCoercing(Rule rule) implements Coercing<String, String> {

    /** Gives the one way of writing, or nothing when the text does not have the form. */
    interface Rule {
        Optional<String> normal(String typed);
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return normal(value).orElseThrow(() -> new CoercingSerializeException("not of the right form"));
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return normal(input).orElseThrow(() -> new CoercingParseValueException("not of the right form"));
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return normal(input instanceof StringValue text ? text.getValue() : input)
                .orElseThrow(() -> new CoercingParseLiteralException("not of the right form"));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private Optional<String> normal(@Nullable Object value) {
        return value instanceof String text ? rule.normal(text) : Optional.empty();
    }
}
