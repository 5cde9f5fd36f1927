package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Relay;
import nl.dekkend.testing.Replica;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** What is written at one replica is heard at another, also when the connection that listens breaks again and again. */
@Tag("faults")
@DekkendTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.requests.burst=100000"
})
class TwoReplicasTests {

    private static final int IN_A_QUESTION = 50;
    private static final int BETWEEN_CUTS = 20;

    /** All of them, and how often the connection was cut. */
    private record Sent(int messages, int cuts) {}

    @Autowired
    HttpGraphQlTester first;

    @Autowired
    R2dbcConnectionDetails database;

    @Autowired
    DatabaseClient sql;

    @Value("${dekkend.proof.messages:100}")
    int messages;

    private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
    private final List<String> twice = new CopyOnWriteArrayList<>();

    @Test
    void whatIsSentAtOneIsHeardAtTheOtherOnceAndInOrder() {
        var questions = IntStream.range(0, messages / IN_A_QUESTION)
                .mapToObj(number -> Asker.somewhere(first).send(Map.of("text", "Vraag " + number)))
                .toList();
        try (var second = Replica.on(database, "dekkend.requests.trusted-proxies=127.0.0.0/8")) {
            var listeners = Flux.fromIterable(questions)
                    .flatMap(asked -> listen(second, Asker.code(asked)), messages)
                    .subscribe();
            await(questions.size(), 1);

            var numbers = questions.stream()
                    .map(asked -> asked.path("result.thread.number")
                            .entity(String.class)
                            .get())
                    .toList();
            var sent = send(numbers);

            await(questions.size(), 1 + IN_A_QUESTION);
            listeners.dispose();
            assertThat(twice).isEmpty();
            assertThat(sent.cuts()).isPositive();
            assertThat(heard.values())
                    .allSatisfy(texts -> assertThat(texts.subList(1, texts.size()))
                            .containsExactlyElementsOf(IntStream.range(0, IN_A_QUESTION)
                                    .mapToObj(message -> "Antwoord " + message)
                                    .toList()));
            System.out.printf(
                    "%d messages sent at one replica were heard once and in order at another; the connection that listens"
                            + " was cut %d times%n",
                    sent.messages(), sent.cuts());
        }
    }

    @Test
    void aDeskHearsAtOneWhatIsAskedAndBegunAtTheOther() {
        var heardOf = new AtomicReference<String>();
        var token = Issuer.token("Bert", Map.of("roles", List.of("desk"), "partnerships", List.of("PO2711")), 600);
        try (var second = Replica.on(database, "dekkend.requests.trusted-proxies=127.0.0.0/8")) {
            StepVerifier.create(LiveQuestionsTests.events(second.port(), LiveQuestionsTests.DESK, Map.of(), token)
                            .map(event -> event.at("/inboxUpdated/number")))
                    .assertNext(begun -> assertThat(begun.isNull()).isTrue())
                    .then(new Listening(sql)::await)
                    .then(() -> Asker.somewhere(first).send(Map.of("text", "Wie helpt ons?")))
                    .thenConsumeWhile(JsonNode::isNull)
                    .consumeNextWith(event -> heardOf.set(event.asString()))
                    .then(() -> Desk.of(first, "Anna", "PO2711").writes(heardOf.get(), "Het kernt"))
                    .thenConsumeWhile(JsonNode::isNull)
                    .assertNext(event -> assertThat(event.asString()).isEqualTo(heardOf.get()))
                    .thenCancel()
                    .verify(Duration.ofSeconds(30));
            var bert = Desk.of(second.graphQl(), "Bert", "PO2711");
            bert.read(heardOf.get())
                    .path("deskQuestion.messages[0].text")
                    .entity(String.class)
                    .isEqualTo("Wie helpt ons?");
            assertThat(Desk.list(bert.unsent(heardOf.get()), "deskQuestion.writing"))
                    .containsExactly("Anna");
        }
    }

    /** A connection that a router forgot looks well from both ends: only its own sign of life tells. */
    @Test
    void aReplicaWhoseConnectionFellSilentMakesAnotherAndHearsAgain() throws IOException {
        var asked = Asker.somewhere(first).send(Map.of("text", "Hoort u mij?"));
        var number = asked.path("result.thread.number").entity(String.class).get();
        try (var relay = new Relay(database, "listen desk");
                var second = Replica.on(relay, "dekkend.requests.trusted-proxies=127.0.0.0/8")) {
            var listening = listen(second, Asker.code(asked)).subscribe();
            new Listening(sql).await();
            await(1, 1);

            assertThat(relay.silence()).isOne();
            Desk.of(first, "Anna", "PO2711").does("answer", number, Map.of("version", 1, "text", "Ja."));

            await(1, 2);
            listening.dispose();
        }
    }

    /** By turns, so that every question has some on either side of a cut. */
    private Sent send(List<String> numbers) {
        var desk = Desk.of(first, "Anna", "PO2711");
        var versions = new HashMap<String, Integer>();
        int sent = 0;
        int cuts = 0;
        for (int message = 0; message < IN_A_QUESTION; message++) {
            for (var number : numbers) {
                var version = versions.merge(number, 1, Integer::sum);
                assertThat(Desk.became(
                                desk.does("answer", number, Map.of("version", version, "text", "Antwoord " + message))))
                        .isEqualTo("DeskQuestionKept");
                // The last ones are heard without a cut, after which everybody would look anyway.
                if (++sent % BETWEEN_CUTS == 0 && sent < messages) cuts += new Listening(sql).cut();
            }
        }
        return new Sent(sent, cuts);
    }

    /** Each event is the whole question: the last one says all, and none says anything twice. */
    private Mono<Void> listen(Replica replica, String code) {
        return LiveQuestionsTests.events(
                        replica.port(),
                        "subscription($code: String!) { questionUpdated(followUpCode: $code) { messages { text } } }",
                        Map.of("code", code),
                        "")
                .map(event -> event.at("/questionUpdated/messages")
                        .valueStream()
                        .map(message -> message.at("/text").asString())
                        .toList())
                .doOnNext(texts -> hear(code, texts))
                .then();
    }

    /** Each state says more than the one before. */
    private void hear(String code, List<String> texts) {
        var before = heard.put(code, texts);
        if (before != null
                && (texts.size() <= before.size()
                        || !texts.subList(0, before.size()).equals(before))) twice.add(before + " and then " + texts);
    }

    private void await(int questions, int texts) {
        Flux.interval(Duration.ofMillis(50))
                .filter(tick ->
                        heard.size() == questions && heard.values().stream().allMatch(list -> list.size() >= texts))
                .blockFirst(Duration.ofMinutes(1));
    }
}
