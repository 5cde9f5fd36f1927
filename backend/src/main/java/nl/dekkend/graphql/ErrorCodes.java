package nl.dekkend.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which code an error has. What is not known here is a fault of ours: its message stays inside. */
public final class ErrorCodes {

    /** PostgreSQL: the statement was cancelled, by its time-out or because nobody listens any more. */
    private static final String CANCELLED = "57014";

    private ErrorCodes() {}

    /** The code of an error that GraphQL itself found in a request; empty when it is none of those. */
    public static Optional<ErrorCode> code(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode known) {
            return Optional.of(known);
        }
        if (error instanceof CoercingParseValueException
                || error instanceof CoercingParseLiteralException
                || wrongValue(error)) {
            return Optional.of(ErrorCode.BAD_USER_INPUT);
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                Optional.of(ErrorCode.BAD_REQUEST);
            // thrown by the library's own bounds on introspection and on the size of an operation
            case ErrorType.ExecutionAborted -> Optional.of(ErrorCode.QUERY_TOO_COSTLY);
            case null -> Optional.empty();
            default ->
                "BadFaithIntrospection".equals(error.getErrorType().toString())
                        ? Optional.of(ErrorCode.QUERY_TOO_COSTLY)
                        : Optional.empty();
        };
    }

    /** The code of what went wrong while a field was fetched. */
    public static ErrorCode code(Throwable failure) {
        return causes(failure).stream()
                .map(ErrorCodes::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ErrorCode.INTERNAL);
    }

    private static boolean wrongValue(GraphQLError error) {
        return error instanceof ValidationError invalid
                && invalid.getValidationErrorType() == ValidationErrorType.WrongType;
    }

    private static Optional<ErrorCode> known(Throwable failure) {
        return switch (failure) {
            case Refused refused -> Optional.of(refused.code());
            // r2dbc-pool: every connection is taken and none came free in time
            case R2dbcTimeoutException full -> Optional.of(ErrorCode.UNAVAILABLE);
            case R2dbcException database -> ofState(database.getSqlState());
            case TimeoutException slow -> Optional.of(ErrorCode.TIMEOUT);
            case CancellationException gone -> Optional.of(ErrorCode.TIMEOUT);
            case IOException away -> Optional.of(ErrorCode.UNAVAILABLE);
            default -> Optional.empty();
        };
    }

    /**
     * Classes 08, 40, 53 and 57 of PostgreSQL and 55P03: no connection, two changes in each other's way, no room,
     * shutting down or starting up, somebody else holds what is wanted. Each passes.
     */
    private static Optional<ErrorCode> ofState(@Nullable String state) {
        if (CANCELLED.equals(state)) {
            return Optional.of(ErrorCode.TIMEOUT);
        }
        return state != null && Stream.of("08", "40", "53", "57P", "55P03").anyMatch(state::startsWith)
                ? Optional.of(ErrorCode.UNAVAILABLE)
                : Optional.empty();
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < 20; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
