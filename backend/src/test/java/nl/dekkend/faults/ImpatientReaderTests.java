package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** Rows 4 to 6: nobody's impatience, and nobody's slow query, is felt by others. */
@FaultTest
class ImpatientReaderTests {

    private static final int POOL = 5;

    @Autowired
    Backends backends;

    @Autowired
    ConnectionFactory pool;

    @LocalServerPort
    int port;

    @RepeatedTest(5)
    void theDatabaseIsIdleSoonAfterTheLastReaderHangsUp() throws IOException {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");
        List<Socket> calls = new ArrayList<>();
        for (int call = 0; call < 2 * POOL; call++) {
            calls.add(visitor.call("{ slow(seconds: 8) }"));
        }
        backends.await(POOL);

        for (Socket call : calls) {
            call.close();
        }

        // Without cancelling it takes what is left of the statement's one and a half second, for each that waits.
        assertThat(backends.await(0)).isLessThan(Duration.ofSeconds(1));
        assertThat(visitor.ask("{ cheap }").join().body()).isEqualTo("{\"data\":{\"cheap\":true}}");
    }

    @RepeatedTest(5)
    void aFullPoolIsSaidAtOnceAndNothingIsWrongAfterwards() {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");
        var held = Flux.range(0, POOL)
                .concatMap(connection -> pool.create())
                .collectList()
                .blockOptional()
                .orElseThrow();

        var answer = visitor.ask("{ cheap }").join();
        Flux.fromIterable(held).concatMap(Connection::close).blockLast();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("UNAVAILABLE").doesNotContain("INTERNAL");
        assertThat(visitor.ask("{ cheap }").join().statusCode()).isEqualTo(200);
    }

    @Test
    void whatCanBeAnsweredIsAnsweredBesideWhatTakesTooLong() {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");

        var answer = visitor.ask("{ contractVersion slow(seconds: 8) }").join();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"contractVersion\":\"", "\"slow\":null", "TIMEOUT");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aStatementThatTakesTooLongIsGivenUpAndGone() {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");

        var answer = visitor.ask("{ slow(seconds: 8) }").join();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("TIMEOUT").doesNotContain("pg_sleep", "statement");
        assertThat(backends.await(0)).isLessThan(Duration.ofMillis(500));
    }
}
