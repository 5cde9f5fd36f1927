package nl.dekkend.graphql.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one request asks for: a document, or the id of one, with its variables. */
record Asked(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables) {

    static Asked of(Map<String, @Nullable Object> body) {
        Asked asked = new Asked(
                text(body, "query"), text(body, "documentId"), text(body, "operationName"), object(body, "variables"));
        // Nothing here reads extensions; a form that is wrong is refused all the same.
        object(body, "extensions");
        if ((asked.query == null) == (asked.documentId == null)) {
            throw HttpRefusal.badRequest("Send either a query or a documentId.");
        }
        return asked;
    }

    private static @Nullable String text(Map<String, @Nullable Object> body, String key) {
        Object value = body.get(key);
        if (value == null || (value instanceof String text && !text.isBlank())) {
            return (String) value;
        }
        throw HttpRefusal.badRequest(key + " must be a string that is not empty.");
    }

    @SuppressWarnings("unchecked") // JSON has no other keys than strings
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> body, String key) {
        return switch (body.get(key)) {
            case null -> Map.of();
            case Map<?, ?> object -> (Map<String, @Nullable Object>) object;
            default -> throw HttpRefusal.badRequest(key + " must be an object.");
        };
    }
}
