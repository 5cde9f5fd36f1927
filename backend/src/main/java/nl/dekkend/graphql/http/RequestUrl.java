package nl.dekkend.graphql.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Reads what is asked from the address of a GET. */
final class RequestUrl {

    private static final List<String> TEXTS = List.of("query", "documentId", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private RequestUrl() {}

    static Asked read(ServerRequest request) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        TEXTS.forEach(key -> request.queryParam(key).ifPresent(text -> asked.put(key, text)));
        OBJECTS.forEach(key -> request.queryParam(key).ifPresent(text -> asked.put(key, object(key, text))));
        StrictJson.checkTexts(asked);
        return Asked.of(asked);
    }

    private static Map<String, @Nullable Object> object(String key, String text) {
        try {
            return StrictJson.object(text);
        } catch (HttpRefusal malformed) {
            throw HttpRefusal.badRequest(key + " must be a JSON object, percent-encoded.");
        }
    }
}
