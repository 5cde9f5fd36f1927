package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What offers are found by, worked out while somebody changes one. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class OfferFindingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    OfferFinding finding;

    @Autowired
    DatabaseClient sql;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void wordsOfATextThatWasChangedMeanwhileAreNotWrittenOverTheNewOnes() {
        var id = Keeping.editor(graphQl)
                .save(Map.of("name", "Zeilklas", "provider", "atlant"))
                .path("result.offer.id")
                .entity(String.class)
                .get();
        written("search_words = 'zwemklas'", id).block(PATIENCE);

        var renewing = written("search_words = 'roeiklas', version = version + 1", id)
                .then(Mono.defer(() -> {
                    var late = finding.renew("atlant").cache();
                    late.subscribe();
                    return waits().thenReturn(late);
                }))
                .as(transaction::transactional)
                .block(PATIENCE);
        assertThat(renewing).isNotNull();
        renewing.block(PATIENCE);

        assertThat(words(id)).isEqualTo("roeiklas");
    }

    private Mono<Long> written(String what, String id) {
        return sql.sql("update offers.offer set " + what + " where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** Until somebody waits for this transaction: they have read what stood there before it. */
    private Mono<Long> waits() {
        return sql.sql("""
                        select count(*) from pg_locks
                         where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))
                        """)
                .mapValue(Long.class)
                .one()
                .repeatWhen(times -> times.delayElements(Duration.ofMillis(20)))
                .filter(waiting -> waiting > 0)
                .next();
    }

    private @Nullable String words(String id) {
        return sql.sql("select search_words from offers.offer where id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .block();
    }
}
