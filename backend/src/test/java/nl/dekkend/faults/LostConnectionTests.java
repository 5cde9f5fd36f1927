package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 2: the connections to the database are gone, all at once. */
@FaultTest
class LostConnectionTests {

    @Autowired
    Backends backends;

    @LocalServerPort
    int port;

    @RepeatedTest(5)
    void whoAsksAfterwardsNoticesNothing() {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");

        assertThat(backends.endAll()).isPositive();

        assertThat(IntStream.range(0, 10)
                        .mapToObj(any -> visitor.ask("{ cheap }").join().statusCode()))
                .containsOnly(200);
    }

    @RepeatedTest(5)
    void whoIsBeingAnsweredIsToldToComeBack() {
        var visitor = new Visitor(port);
        visitor.askUntilAnswered("{ cheap }");
        var waiting = visitor.ask("{ slow(seconds: 8) }");
        backends.await(1);

        backends.endAll();

        assertThat(waiting.join().statusCode()).isEqualTo(503);
        assertThat(waiting.join().headers().firstValue("Retry-After")).isPresent();
        assertThat(waiting.join().body()).contains("UNAVAILABLE").doesNotContain("terminat", "INTERNAL");
    }
}
