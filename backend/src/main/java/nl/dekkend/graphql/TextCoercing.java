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
import java.util.function.Function;

/**
 * A scalar that travels as a string. Whatever prints itself as that string can be the value of a field.
 *
 * @param name the scalar
 * @param read makes the value from what was typed, and throws with advice when that cannot be
 * @param write prints a value in the one way of writing
 */
record TextCoercing<T>(String name, Function<String, T> read, Function<? super T, String> write)
        implements Coercing<T, String> {

    /** A value that prints itself. */
    TextCoercing(String name, Function<String, T> read) {
        this(name, read, Object::toString);
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return write.apply(read.apply(value.toString()));
        } catch (RuntimeException wrong) {
            throw new CoercingSerializeException(name + ": " + wrong.getMessage() + ".", wrong);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input);
        } catch (RuntimeException wrong) {
            throw new CoercingParseValueException(name + ": " + wrong.getMessage() + ".", wrong);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return read(input instanceof StringValue text ? String.valueOf(text.getValue()) : input);
        } catch (RuntimeException wrong) {
            throw new CoercingParseLiteralException(name + ": " + wrong.getMessage() + ".", wrong);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private T read(Object input) {
        if (input instanceof String text) {
            return read.apply(text);
        }
        throw new IllegalArgumentException("write it as a string, between quotes");
    }
}
