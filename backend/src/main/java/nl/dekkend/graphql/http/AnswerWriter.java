package nl.dekkend.graphql.http;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Writes an answer with the headers that tell a client and a cache what to do with it. */
@Component
class AnswerWriter {

    /** Short enough that nobody notices, long enough for the day the newspaper writes. */
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(5));

    private static final String SOON = "1";

    Mono<ServerResponse> write(ServerRequest request, Media media, Answer answer) {
        byte[] body = StrictJson.bytes(answer.body());
        ServerResponse.BodyBuilder response = varying(answer.status()).contentType(media.type());
        if (answer.unavailable()) {
            response.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return cacheable(request, answer)
                ? cached(request, response, body)
                : response.cacheControl(CacheControl.noStore()).bodyValue(body);
    }

    /** Public, known beforehand, complete: the same for everybody. */
    private static boolean cacheable(ServerRequest request, Answer answer) {
        return HttpMethod.GET.equals(request.method())
                && answer.persisted()
                && answer.whole()
                && !request.headers().asHttpHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static Mono<ServerResponse> cached(
            ServerRequest request, ServerResponse.BodyBuilder response, byte[] body) {
        String tag = "\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        return request.checkNotModified(tag)
                .flatMap(same -> kept(varying(HttpStatus.NOT_MODIFIED), tag).build())
                .switchIfEmpty(kept(response, tag).bodyValue(body));
    }

    private static ServerResponse.BodyBuilder kept(ServerResponse.BodyBuilder response, String tag) {
        return response.eTag(tag).cacheControl(SHORTLY);
    }

    private static ServerResponse.BodyBuilder varying(HttpStatus status) {
        return ServerResponse.status(status).header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION);
    }
}
