package nl.dekkend.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/** Turns what went wrong while a field was fetched into an error the caller may see. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FieldFailures implements DataFetcherExceptionResolver {

    private static final String INPUT = "input";

    private static final Logger log = LoggerFactory.getLogger(FieldFailures.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment field) {
        ErrorCode code = failure instanceof BindException ? ErrorCode.BAD_USER_INPUT : ErrorCodes.code(failure);
        return Mono.just(List.of(GraphQLError.newError()
                .errorType(code)
                .message("%s", message(code, failure, field))
                .location(field.getField().getSourceLocation())
                .path(field.getExecutionStepInfo().getPath())
                .extensions(extensions(failure, field))
                .build()));
    }

    private static Map<String, Object> extensions(Throwable failure, DataFetchingEnvironment field) {
        return place(failure, field)
                .<Map<String, Object>>map(of -> Map.of("field", of))
                .orElseGet(Map::of);
    }

    /** Where in the arguments it is wrong; a mutation has one, and its parts are told apart. */
    private static Optional<String> place(Throwable failure, DataFetchingEnvironment field) {
        return switch (failure) {
            case Refused refused -> refused.field();
            case BindException unread when field.containsArgument(INPUT) -> place(unread);
            default -> Optional.empty();
        };
    }

    private static Optional<String> place(BindException unread) {
        return unread.getFieldErrors().stream()
                .map(error -> error.getField().replace("$", INPUT))
                .findFirst();
    }

    private static String message(ErrorCode code, Throwable failure, DataFetchingEnvironment field) {
        return switch (code) {
            case TIMEOUT -> "This took too long. Ask for less, or again later.";
            case UNAVAILABLE -> "This cannot be answered now. Ask again in a moment.";
            case INTERNAL -> noted(failure, field);
            default ->
                failure instanceof Refused refused && refused.getMessage() != null
                        ? refused.getMessage()
                        : "An argument of " + field.getFieldDefinition().getName()
                                + " has a value that is not allowed.";
        };
    }

    /** The log gets what happened and where; neither values nor the message of the failure, which may quote them. */
    private static String noted(Throwable failure, DataFetchingEnvironment field) {
        UUID reference = UUID.randomUUID();
        log.atError()
                .addKeyValue("reference", reference)
                .addKeyValue(
                        "field",
                        field.getExecutionStepInfo().getObjectType().getName() + "."
                                + field.getFieldDefinition().getName())
                .setCause(new Unquoted(failure))
                .log("A field could not be fetched");
        return "Something went wrong here. Reference: " + reference + ".";
    }
}
