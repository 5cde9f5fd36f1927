package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.test.StepVerifier;

/** Who hears what happens at a desk, and for how long. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ListeningRightsTests {

    @LocalServerPort
    int port;

    @Test
    void whoseTokenIsOverHearsNoMore(@Autowired MovableClock clock) {
        clock.moveBy(Duration.between(clock.instant(), Instant.now()));
        var desk = Map.<String, Object>of("roles", List.of("desk"), "partnerships", List.of("PO2711"));

        StepVerifier.create(LiveQuestionsTests.events(
                        port, LiveQuestionsTests.DESK, Map.of(), Issuer.token("Anna", desk, 2)))
                .expectNextCount(1)
                .thenConsumeWhile(event -> true)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void whoIsNoDeskHearsNothing() {
        var consultant =
                Issuer.token("Coen", Map.of("roles", List.of("consultant"), "partnerships", List.of("PO2711")), 600);

        assertThat(LiveQuestionsTests.answered(port, LiveQuestionsTests.DESK, consultant))
                .contains("FORBIDDEN");
        assertThat(LiveQuestionsTests.answered(port, LiveQuestionsTests.DESK, ""))
                .contains("UNAUTHENTICATED");
    }
}
