package nl.dekkend.graphql.http;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class GraphQlRoute {

    static final String PATH = "/graphql";

    /** In front of Spring's own route at the same address, which thereby answers nothing. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQl(GraphQlEndpoint endpoint) {
        return RouterFunctions.route()
                .POST(PATH, GraphQlRoute::wantsEvents, endpoint::listen)
                .GET(PATH, GraphQlRoute::wantsEvents, endpoint::listen)
                .POST(PATH, endpoint::answer)
                .GET(PATH, endpoint::answer)
                .route(RequestPredicates.path(PATH), endpoint::other)
                .build();
    }

    /** Who takes anything gets an answer, not a stream. */
    private static boolean wantsEvents(ServerRequest request) {
        var accepted = request.headers().asHttpHeaders().get(HttpHeaders.ACCEPT);
        return accepted != null && accepted.equals(List.of(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
