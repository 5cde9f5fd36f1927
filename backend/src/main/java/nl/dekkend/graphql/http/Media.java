package nl.dekkend.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

/** In which of the two forms of GraphQL over HTTP the caller wants the answer. */
enum Media {
    /** The form of the specification: the status says whether the request was good. */
    GRAPHQL(new MediaType("application", "graphql-response+json", StandardCharsets.UTF_8)),

    /** The form of old clients: a fault in the query is a good answer with errors in it. */
    JSON(new MediaType("application", "json", StandardCharsets.UTF_8));

    @SuppressWarnings("ImmutableEnumChecker") // nothing of it can be changed; the library does not say so
    private final MediaType type;

    Media(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    static Media wanted(ServerRequest request) {
        List<MediaType> accepted = accepted(request);
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0 && utf8(type))
                .flatMap(type -> best(type).stream())
                .findFirst()
                .orElseThrow(() -> new HttpRefusal(
                        HttpStatus.NOT_ACCEPTABLE, "Accept application/graphql-response+json or application/json."));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            List<MediaType> accepted = request.headers().accept();
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (InvalidMediaTypeException malformed) {
            throw HttpRefusal.badRequest("The Accept header is malformed.");
        }
    }

    private static List<Media> best(MediaType accepted) {
        return accepted.includes(JSON.type)
                ? List.of(JSON)
                : accepted.includes(GRAPHQL.type) ? List.of(GRAPHQL) : List.of();
    }

    private static boolean utf8(MediaType type) {
        return type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
    }
}
