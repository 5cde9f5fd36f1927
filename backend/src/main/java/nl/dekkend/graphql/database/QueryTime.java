package nl.dekkend.graphql.database;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a query up when it takes too long or when the caller hangs up, and stops its SQL. */
@Component
@Order(0)
class QueryTime implements WebGraphQlInterceptor {

    private final Duration patience;

    QueryTime(PoolLimits limits) {
        this.patience = limits.query();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        RunningSql sql = new RunningSql();
        return chain.next(request).doOnCancel(sql::stop).timeout(patience).contextWrite(sql::in);
    }
}
