package nl.dekkend.graphql.database;

import java.time.Duration;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a query up when it takes too long or when the caller hangs up, and stops its SQL. A mutation runs to its end in
 * any case: half a change would be worse than one that nobody heard of, and who sends it again with the same key hears
 * what became of it.
 */
@Component
@Order(0)
class QueryTime implements WebGraphQlInterceptor {

    private final PoolLimits limits;

    QueryTime(PoolLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        RunningSql sql = new RunningSql();
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(RunningSql.class, sql)).build());
        return chain.next(request).doOnCancel(sql::stop).timeout(patience(sql)).contextWrite(sql::in);
    }

    /** Ends when the answer is due; which one it is becomes known while it is carried out. */
    private Mono<Long> patience(RunningSql sql) {
        return Mono.delay(limits.query()).flatMap(due -> sql.changes() ? Mono.delay(longer()) : Mono.just(due));
    }

    private Duration longer() {
        return limits.mutation().minus(limits.query());
    }
}
