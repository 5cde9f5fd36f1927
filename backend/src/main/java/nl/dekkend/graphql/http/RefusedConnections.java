package nl.dekkend.graphql.http;

import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Closes the connection of who is refused before their body was read. Kept alive, the unread body can make the server
 * wait for ever for a request it will never see the start of.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedConnections implements WebFilter {

    private static final Set<HttpStatusCode> UNREAD = Set.of(
            HttpStatus.UNAUTHORIZED,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.SERVICE_UNAVAILABLE);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> close(response)));
        return chain.filter(exchange);
    }

    private static void close(ServerHttpResponse response) {
        HttpStatusCode status = response.getStatusCode();
        if (status != null && UNREAD.contains(status)) {
            response.getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
    }
}
