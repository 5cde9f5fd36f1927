package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** What desks hear while they look: which of their questions became another. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ListeningDesksTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @LocalServerPort
    int port;

    /** A desk takes so many questions an hour, of all tests together. */
    @BeforeEach
    void nobodyAskedYet(@Autowired MovableClock clock) {
        sql.sql("delete from desk.turn").then().block();
        clock.moveTo("2026-11-26");
    }

    @Test
    void aDeskHearsOfItsOwnQuestionsAndOfNoOthers() {
        var token = Issuer.token("Anna", Map.of("roles", List.of("desk"), "partnerships", List.of("VO2704")), 600);
        var heard = new AtomicReference<String>();
        StepVerifier.create(heard(token))
                .assertNext(first -> assertThat(first.isNull()).isTrue())
                .then(new Listening(sql)::await)
                .then(() -> Asker.somewhere(graphQl).send(Map.of("partnership", "PO2711")))
                .then(() -> Asker.somewhere(graphQl).send(Map.of("partnership", "VO2704")))
                // One more that says nothing comes when the connection that hears is made.
                .thenConsumeWhile(JsonNode::isNull)
                .consumeNextWith(event -> heard.set(event.asString()))
                .thenCancel()
                .verify(LONG);
        assertThat(partnership(heard.get())).isEqualTo("VO2704");
    }

    @Test
    void whoTypesDoesNotHearOfThemselvesThatTheyWrite() {
        var token = Issuer.token("Bert", Map.of("roles", List.of("desk"), "partnerships", List.of("PO2711")), 600);
        var asked = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
        StepVerifier.create(told(token))
                .expectNextCount(1)
                .then(new Listening(sql)::await)
                .then(() -> Desk.of(graphQl, "Bert", "PO2711").writes(asked, "Het"))
                .thenConsumeWhile(event -> !event.at("/onlyWriting").asBoolean())
                .assertNext(event -> assertThat(event.at("/writing")).isEmpty())
                .thenCancel()
                .verify(LONG);
    }

    @Test
    void colleaguesHearWhatAQuestionIsAbout() {
        var token = Issuer.token("Bert", Map.of("roles", List.of("desk"), "partnerships", List.of("PO2711")), 600);
        var heard = new CopyOnWriteArrayList<String>();
        var listening = heard(token).map(number -> number.asString("")).subscribe(heard::add);
        new Listening(sql).await();
        var asked = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
        await(heard, asked);
        heard.clear();

        new Kept(Desk.of(graphQl, "Anna", "PO2711").caller()).label(asked, Map.of("theme", "rekenen"));

        await(heard, asked);
        listening.dispose();
    }

    @Test
    void colleaguesHearWhoWritesForAsLongAsTheyDoAndReadNothingForThat(@Autowired MovableClock clock) {
        var token = Issuer.token("Clara", Map.of("roles", List.of("desk"), "partnerships", List.of("PO2711")), 600);
        var bert = Desk.of(graphQl, "Bert", "PO2711");
        var asked = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
        StepVerifier.create(told(token))
                .expectNextCount(1)
                .then(new Listening(sql)::await)
                .then(() -> bert.writes(asked, "Het"))
                // What happened before may still be told.
                .thenConsumeWhile(event -> !event.at("/onlyWriting").asBoolean())
                .assertNext(
                        event -> assertThat(event.at("/writing/0").asString()).isEqualTo("Bert"))
                .then(() -> clock.moveBy(Duration.ofSeconds(3)))
                .then(() -> bert.writes(asked, "Het kernt"))
                .then(() -> clock.moveBy(Duration.ofSeconds(8)))
                .then(() -> bert.writes(asked, "Het kernteam"))
                .assertNext(
                        event -> assertThat(event.at("/writing/0").asString()).isEqualTo("Bert"))
                .then(() -> bert.writes(asked, " "))
                .assertNext(event -> {
                    assertThat(event.at("/onlyWriting").asBoolean()).isTrue();
                    assertThat(event.at("/writing")).isEmpty();
                })
                .then(() -> bert.read(asked))
                .assertNext(event ->
                        assertThat(event.at("/onlyWriting").asBoolean()).isFalse())
                .thenCancel()
                .verify(LONG);
        assertThat(sql.sql("select count(*) from desk.audit where who = 'Clara' and what <> 'inboxUpdated'")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    private static void await(List<String> heard, String number) {
        Mono.fromSupplier(() -> heard.contains(number))
                .filter(there -> there)
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .block(LONG);
    }

    private Flux<JsonNode> heard(String token) {
        return told(token).map(event -> event.at("/number"));
    }

    private Flux<JsonNode> told(String token) {
        return LiveQuestionsTests.events(
                        port, "subscription { inboxUpdated { number onlyWriting writing } }", Map.of(), token)
                .map(event -> event.at("/inboxUpdated"));
    }

    private String partnership(String number) {
        return sql.sql("select partnership_id from desk.question where number = :number")
                .bind("number", number)
                .mapValue(String.class)
                .one()
                .block();
    }
}
