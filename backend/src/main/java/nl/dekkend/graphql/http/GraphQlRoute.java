package nl.dekkend.graphql.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class GraphQlRoute {

    static final String PATH = "/graphql";

    /** In front of Spring's own route at the same address, which thereby answers nothing. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQl(GraphQlEndpoint endpoint) {
        return RouterFunctions.route()
                .POST(PATH, endpoint::post)
                .GET(PATH, endpoint::get)
                .route(RequestPredicates.path(PATH), endpoint::other)
                .build();
    }
}
