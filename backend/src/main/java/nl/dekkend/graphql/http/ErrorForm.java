package nl.dekkend.graphql.http;

import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.ErrorCodes;
import org.springframework.http.HttpStatus;

/** How errors look and which status an answer has. */
final class ErrorForm {

    /** Who sees ten errors has enough to repair. */
    static final int MOST_ERRORS = 10;

    /** Where a fault stands is told by its location. */
    private static final Pattern LIBRARY_WORDS = Pattern.compile("^Validation error \\(\\w+(@\\[[^]]*])?\\) : ");

    private ErrorForm() {}

    static ErrorCode code(GraphQLError error) {
        return ErrorCodes.code(error).orElse(ErrorCode.INTERNAL);
    }

    static Map<String, Object> error(GraphQLError error) {
        ErrorCode code = code(error);
        Map<String, Object> shown = new LinkedHashMap<>(error.toSpecification());
        shown.put(
                "message",
                LIBRARY_WORDS
                        .matcher(String.valueOf(error.getMessage()))
                        .replaceFirst("")
                        .strip());
        shown.put("extensions", extensions(code, error));
        // The library's own words about a fault of ours may quote a value.
        if (code == ErrorCode.INTERNAL && error.getErrorType() != ErrorCode.INTERNAL) {
            shown.put("message", "Something went wrong here.");
        }
        return shown;
    }

    /** The code and, where one field of the input is to blame, its name; nothing the library adds of its own. */
    private static Map<String, Object> extensions(ErrorCode code, GraphQLError error) {
        var said = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        return said.get("field") instanceof String field
                ? Map.of("code", code.name(), "field", field)
                : Map.of("code", code.name());
    }

    static Map<String, Object> error(ErrorCode code, String message) {
        return Map.of("message", message, "extensions", Map.of("code", code.name()));
    }

    /** Of an answer in which nothing was found. When that is because something is away, a client may come back. */
    static HttpStatus status(Set<ErrorCode> codes, boolean data, Media media) {
        if (codes.contains(ErrorCode.UNAVAILABLE)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (codes.contains(ErrorCode.TIMEOUT)) {
            return HttpStatus.GATEWAY_TIMEOUT;
        }
        if (data) {
            return HttpStatus.OK;
        }
        if (codes.contains(ErrorCode.METHOD_NOT_ALLOWED)) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        return media == Media.JSON
                        && Set.of(ErrorCode.BAD_REQUEST, ErrorCode.BAD_USER_INPUT)
                                .containsAll(codes)
                ? HttpStatus.OK
                : HttpStatus.BAD_REQUEST;
    }
}
