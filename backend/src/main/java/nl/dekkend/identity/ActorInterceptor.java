package nl.dekkend.identity;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells every field of a request who is calling. */
@Component
class ActorInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return caller().doOnNext(actor -> request.configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of(Actor.class, actor)).build()))
                .flatMap(actor -> chain.next(request));
    }

    private static Mono<Actor> caller() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(caller -> ActorRules.actor(caller.getToken().getClaims()))
                .defaultIfEmpty(Actor.ANONYMOUS);
    }
}
