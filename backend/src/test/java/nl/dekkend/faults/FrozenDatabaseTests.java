package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.dekkend.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 3: the database is there and does not answer. */
@FaultTest
class FrozenDatabaseTests {

    private static final int ROUNDS = 5;

    @Autowired
    Backends backends;

    @LocalServerPort
    int port;

    @Test
    void whileTheDatabaseIsFrozenWeSaySoAndAfterwardsAllIsWell() throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");

        try (var frozen = TestDatabase.frozen()) {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(visitor.ask("{ cheap }").join().statusCode()).isIn(503, 504);
            }
            assertThat(visitor.open("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(visitor.open("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(visitor.ask("{ contractVersion }").join().statusCode()).isEqualTo(200);
        }

        backends.await(0);
        assertThat(visitor.askUntilAnswered("{ cheap }").body()).contains("true");
    }
}
