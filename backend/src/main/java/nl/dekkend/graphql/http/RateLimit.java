package nl.dekkend.graphql.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetSocketAddress;
import java.time.Duration;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Network;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps one network from taking a replica for itself. In front of everything, because refusing must be the cheapest
 * thing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(RateLimits.class)
class RateLimit implements WebFilter {

    private static final int NETWORKS = 50_000;

    private final ClientNetwork networks;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(RateLimits limits) {
        this.networks = new ClientNetwork(limits.trustedProxies());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(network -> bucket(limits));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        InetSocketAddress peer = exchange.getRequest().getRemoteAddress();
        if (peer == null || !exchange.getRequest().getPath().value().startsWith(GraphQlRoute.PATH)) {
            return chain.filter(exchange);
        }
        String network = networks.of(peer, exchange.getRequest().getHeaders().getOrEmpty("X-Forwarded-For"));
        exchange.getAttributes().put(NetworkInterceptor.ATTRIBUTE, new Network(network));
        ConsumptionProbe probe = buckets.get(network).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? chain.filter(exchange) : refuse(exchange, probe);
    }

    private static Mono<Void> refuse(ServerWebExchange exchange, ConsumptionProbe probe) {
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.getHeaders().setContentType(Media.JSON.type());
        byte[] body = StrictJson.bytes(Answer.of(new HttpRefusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        ErrorCode.RATE_LIMITED,
                        "Too many requests from your network. Wait " + seconds + " seconds."))
                .body());
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Bucket bucket(RateLimits limits) {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
