package nl.dekkend.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@DekkendTest
class OnceTests {

    @Autowired
    private Once once;

    @Autowired
    private DatabaseClient sql;

    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void aKeyOfYesterdayIsForgottenAlsoWhenNothingChangesAnyMore(@Autowired ForgettingRequests round) {
        perform("jan", "oud");
        perform("piet", "van vandaag");
        sql.sql("update changes.request set at = at - interval '25 hours' where key = 'oud'")
                .then()
                .block();

        round.round().block();

        assertThat(keys()).isEqualTo("van vandaag");
    }

    @Test
    void theSameKeyOfTwoPeopleIsTwoChangesAndOfOnePersonOne() {
        perform("jan", "zelfde");
        perform("jan", "zelfde");
        perform("piet", "zelfde");

        assertThat(changes).hasValue(2);
    }

    private void perform(String caller, String key) {
        once.perform(
                        new Request(caller, "plant", key, "een boom"),
                        new Work<>(
                                Mono.fromCallable(changes::incrementAndGet).map(String::valueOf),
                                Optional::of,
                                Mono::just,
                                problems -> problems.getFirst().code().name()))
                .block();
    }

    private String keys() {
        return sql.sql(
                        "select coalesce(string_agg(key, ', ' order by key), '') from changes.request where key <> 'zelfde'")
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }
}
