package nl.dekkend.graphql.http;

import java.util.Map;
import nl.dekkend.graphql.Network;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells every field of a request from which network it comes, as the rate limit found it. */
@Component
class NetworkInterceptor implements WebGraphQlInterceptor {

    static final String ATTRIBUTE = Network.class.getName();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var network = request.getAttributes().getOrDefault(ATTRIBUTE, Network.UNKNOWN);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Network.class, network)).build());
        return chain.next(request);
    }
}
