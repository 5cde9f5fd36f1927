package nl.dekkend.identity;

import java.nio.charset.StandardCharsets;
import nl.dekkend.graphql.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody hears at the door, before the request is read: in the form of every other error, in our words. */
enum Refusal {
    /** The token is not good: RFC 6750 wants its kind of trouble in a header. */
    BAD_TOKEN(
            HttpStatus.UNAUTHORIZED,
            ErrorCode.UNAUTHENTICATED,
            "This token is not valid, or no longer. Sign in again, or ask without a token.",
            HttpHeaders.WWW_AUTHENTICATE,
            "Bearer error=\"invalid_token\""),

    /** Nobody can check the token now: that is our trouble, not the caller's. */
    ISSUER_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            ErrorCode.UNAVAILABLE,
            "Signing in does not work at the moment. Try again soon, or ask without a token.",
            HttpHeaders.RETRY_AFTER,
            "5");

    private static final String FORM = """
            {"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""";

    private final HttpStatus status;
    private final byte[] body;
    private final String header;
    private final String value;

    Refusal(HttpStatus status, ErrorCode code, String message, String header, String value) {
        this.status = status;
        this.body = FORM.formatted(message, code).getBytes(StandardCharsets.UTF_8);
        this.header = header;
        this.value = value;
    }

    Mono<Void> answer(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().set(header, value);
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
