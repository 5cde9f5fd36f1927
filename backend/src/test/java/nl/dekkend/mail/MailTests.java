package nl.dekkend.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Letters from the outbox to a real mail server. */
@DekkendMailTest
@ExtendWith(OutputCaptureExtension.class)
class MailTests {

    private static final Letter LETTER = new Letter("school@de-ark.example", "Herinnering", "Beste collega’s,\n\nDag!");

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    LetterStore letters;

    @Autowired
    MailMeters meters;

    @Autowired
    Scheduler mailThreads;

    @Autowired
    MovableClock clock;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MeterRegistry registry;

    @LocalServerPort
    int port;

    @Autowired
    TransactionalOperator transaction;

    @BeforeEach
    void nothingIsOnItsWay() {
        sql.sql("delete from mail.letter").then().block();
        Mailbox.empty();
    }

    @Test
    void aLetterArrivesAsItWasWrittenAndIsForgottenHere() {
        outbox.put(List.of(LETTER)).block();
        postman.round().block();
        postman.round().block();

        assertThat(Mailbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("school@de-ark.example");
            assertThat(mail.subject()).isEqualTo("Herinnering");
            assertThat(mail.text().strip()).isEqualTo(LETTER.body());
        });
        assertThat(row("select concat(sealed, recipient, subject, body, delivered) from mail.letter"))
                .isEqualTo("t");
    }

    @Test
    void aLetterOfATransactionThatWasUndoneWasNeverWritten() {
        assertThatThrownBy(() -> outbox.put(List.of(LETTER))
                        .then(Mono.error(new IllegalStateException("undone")))
                        .as(transaction::transactional)
                        .block())
                .hasMessage("undone");

        postman.round().block();
        assertThat(Mailbox.mails()).isEmpty();
    }

    @Test
    void severalReplicasSendEveryLetterOnce() {
        outbox.put(IntStream.range(0, 100)
                        .mapToObj(number -> new Letter("school" + number + "@dekkend.example", "Dag", "Dag"))
                        .toList())
                .block();

        Stream.generate(() -> CompletableFuture.runAsync(
                        () -> postman(Mailbox.port(), "").round().block()))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(Mailbox.mails()).hasSize(100).extracting(Mailbox.Mail::to).doesNotHaveDuplicates();
    }

    @Test
    void aLetterWaitsForAServerThatIsAwayAndIsGivenUpInTheEnd(CapturedOutput output) throws IOException {
        outbox.put(List.of(LETTER)).block();
        var away = postman(freePort(), "");

        away.round().block();
        postman.round().block();
        assertThat(Mailbox.mails()).as("its pause is not over").isEmpty();
        IntStream.range(1, RetryRules.MOST_ATTEMPTS).forEach(attempt -> {
            clock.moveBy(Duration.ofHours(13));
            away.round().block();
        });
        clock.moveBy(Duration.ofDays(1));
        postman.round().block();

        assertThat(Mailbox.mails()).isEmpty();
        assertThat(row("select attempts::text || delivered from mail.letter")).isEqualTo("10false");
        assertThat(output).contains("attempt 10 of 10").doesNotContain("de-ark", "collega");
    }

    @Test
    void mailThatDoesNotLeaveIsSeenInTheMetricsAndTheApiStaysReady() throws IOException {
        outbox.put(List.of(LETTER)).block();
        clock.moveBy(Duration.ofHours(2));
        postman(freePort(), "").round().block();

        assertThat(registry.get("dekkend.mail.oldest.seconds").gauge().value()).isEqualTo(7_200);
        assertThat(registry.get("dekkend.mail.waiting").gauge().value()).isEqualTo(1);
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aLetterIsDeliveredWhenTheServerIsBack() throws IOException {
        var everyRound = postman.round();
        outbox.put(List.of(LETTER)).block();
        postman(freePort(), "").round().block();

        clock.moveBy(Duration.ofMinutes(1));
        everyRound.block();

        assertThat(Mailbox.mails()).hasSize(1);
    }

    @Test
    void aPasswordIsNotSentToAServerWithoutTls() {
        outbox.put(List.of(LETTER)).block();
        postman(Mailbox.port(), "dekkend").round().block();

        assertThat(Mailbox.mails()).isEmpty();
    }

    private Postman postman(int port, String user) {
        var settings = new MailSettings("127.0.0.1", port, user, user, "dekkend@dekkend.example", Duration.ofDays(1));
        return new Postman(outbox, letters, new MailServer(settings, mailThreads), meters);
    }

    private String row(String query) {
        return sql.sql(query).mapValue(String.class).one().block();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
