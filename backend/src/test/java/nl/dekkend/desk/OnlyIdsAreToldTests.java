package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the database tells whoever listens: which question of which partnership, and not a word of it. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class OnlyIdsAreToldTests {

    private static final String END = "nobody 0000-0000";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    ConnectionPool pool;

    @Autowired
    DatabaseClient sql;

    /** A desk takes so many questions an hour, of all tests together. */
    @BeforeEach
    void nobodyAskedYet(@Autowired MovableClock clock) {
        sql.sql("delete from desk.turn").then().block();
        clock.moveTo("2026-11-26");
    }

    @Test
    void ofAllThatAskerAndDeskDo() {
        var told = Flux.usingWhen(
                        Mono.from(pool.unwrap().create())
                                .map(connection -> (PostgresqlConnection) ((Wrapped<?>) connection).unwrap()),
                        this::whileTheyWrite,
                        PostgresqlConnection::close)
                .map(word -> String.valueOf(word.getParameter()))
                .takeWhile(word -> !word.equals(END))
                .collectList()
                .blockOptional(Duration.ofSeconds(30))
                .orElseThrow();

        assertThat(told).hasSizeGreaterThan(4).allMatch(word -> word.matches("PO2711 \\w{4}-\\w{4}( writing)?"));
    }

    private Flux<Notification> whileTheyWrite(PostgresqlConnection connection) {
        var begun = connection.createStatement("listen desk").execute().flatMap(result -> result.getRowsUpdated());
        return begun.thenMany(connection
                .getNotifications()
                .mergeWith(Mono.<Notification>fromRunnable(this::askerAndDeskWrite)
                        .subscribeOn(Schedulers.boundedElastic())));
    }

    private void askerAndDeskWrite() {
        var anna = Desk.of(graphQl, "Anna", "PO2711");
        var asked = Asker.somewhere(graphQl).send(Map.of("replyTo", "ouder@example.org"));
        var number = asked.path("result.thread.number").entity(String.class).get();
        anna.does("noteOn", number, Map.of("text", "Bel eerst de intern begeleider."));
        anna.writes(number, "Het kernt");
        anna.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        Asker.somewhere(graphQl).reply(Asker.code(asked), "Dank u wel.", null);
        Asker.somewhere(graphQl).erase(Asker.code(asked), null);
        sql.sql("select pg_notify('desk', :word)").bind("word", END).then().block();
    }
}
