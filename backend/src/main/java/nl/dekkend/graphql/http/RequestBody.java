package nl.dekkend.graphql.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads the body of a POST, and no more of it than is allowed. */
final class RequestBody {

    /** Ten times the longest query of the site. */
    private static final int ANYBODY = 64 * 1024;

    /** A signed-in editor sends texts along. */
    private static final int SIGNED_IN = 256 * 1024;

    /** What is larger was not meant well. */
    private static final int MOST_HEARD_OUT = 16 * 1024 * 1024;

    private RequestBody() {}

    static Mono<Map<String, @Nullable Object>> read(ServerRequest request) {
        return request.principal()
                .map(caller -> SIGNED_IN)
                .defaultIfEmpty(ANYBODY)
                .flatMap(limit -> read(request, limit));
    }

    private static Mono<Map<String, @Nullable Object>> read(ServerRequest request, int limit) {
        checkHeaders(request.headers());
        long length = request.headers().contentLength().orElse(0);
        if (length > limit) {
            return (length > MOST_HEARD_OUT ? Mono.<Void>empty() : hearOut(request)).then(Mono.error(tooLarge(limit)));
        }
        return DataBufferUtils.join(request.exchange().getRequest().getBody(), limit)
                .onErrorMap(failure -> refusal(failure, limit))
                .switchIfEmpty(Mono.error(() -> HttpRefusal.badRequest("The body is empty. Send a JSON object.")))
                .map(RequestBody::object);
    }

    /** Who is interrupted while sending sees a broken connection and not the reason. */
    private static Mono<Void> hearOut(ServerRequest request) {
        return request.exchange()
                .getRequest()
                .getBody()
                .doOnNext(DataBufferUtils::release)
                .then();
    }

    private static void checkHeaders(ServerRequest.Headers headers) {
        if (headers.contentType().filter(RequestBody::json).isEmpty()) {
            throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.");
        }
        if (headers.asHttpHeaders().containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding.");
        }
    }

    private static boolean json(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
    }

    /** Too much, too slow or broken off: nothing of it is a fault of ours. */
    private static HttpRefusal refusal(Throwable failure, int limit) {
        return failure instanceof DataBufferLimitException
                ? tooLarge(limit)
                : new HttpRefusal(HttpStatus.REQUEST_TIMEOUT, "The body did not arrive. Send it at once.");
    }

    private static HttpRefusal tooLarge(int limit) {
        return new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + limit / 1024 + " kB. Ask for less at once.");
    }

    private static Map<String, @Nullable Object> object(DataBuffer body) {
        try {
            byte[] bytes = new byte[body.readableByteCount()];
            body.read(bytes);
            return StrictJson.object(ByteBuffer.wrap(bytes));
        } finally {
            DataBufferUtils.release(body);
        }
    }
}
