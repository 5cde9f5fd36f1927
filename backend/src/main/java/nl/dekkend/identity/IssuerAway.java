package nl.dekkend.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The answer to a token nobody can check now: that is our trouble, not the caller's. */
final class IssuerAway {

    private static final byte[] ANSWER = """
            {"errors":[{"message":"Signing in does not work at the moment. Try again soon, or ask without a token.",\
            "extensions":{"code":"UNAVAILABLE"}}]}""".getBytes(StandardCharsets.UTF_8);

    private IssuerAway() {}

    static Mono<Void> answer(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(ANSWER)));
    }
}
