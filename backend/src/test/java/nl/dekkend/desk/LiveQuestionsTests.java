package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asker and desk hear of each other while they look, as server-sent events. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class LiveQuestionsTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private static final String ASKER = """
            subscription($code: String!) { questionUpdated(followUpCode: $code) { number status school { id } theme { id }
                messages { from text } } }
            """;

    static final String DESK = "subscription { inboxUpdated { number } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @LocalServerPort
    int port;

    private Desk anna;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionWaits(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        var asked = Asker.somewhere(graphQl).send(Map.of("school", "27MD02"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @Test
    void anAskerSeesTheQuestionAndEachAnswerAsItIsGiven() {
        StepVerifier.create(asker(code))
                .assertNext(now -> assertThat(now.at("/school/id").asString()).isEqualTo("27MD02"))
                .then(() -> anna.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u.")))
                .assertNext(now -> {
                    assertThat(now.at("/status").asString()).isEqualTo("ANSWERED");
                    assertThat(now.at("/messages/1/text").asString()).isEqualTo("Het kernteam helpt u.");
                    assertThat(now.at("/school/id").asString()).isEqualTo("27MD02");
                })
                .thenCancel()
                .verify(LONG);
    }

    @Test
    void whatTheDeskNotesOrWritesMeanwhileIsNoEventForTheAsker() {
        StepVerifier.create(asker(code))
                .expectNextCount(1)
                .then(() -> anna.read(number))
                .assertNext(now -> assertThat(now.at("/status").asString()).isEqualTo("READ"))
                .then(() -> anna.does("noteOn", number, Map.of("text", "Bel eerst de intern begeleider.")))
                .then(() -> anna.writes(number, "Het kernt"))
                .then(() -> anna.does("answer", number, Map.of("version", 2, "text", "Het kernteam helpt u.")))
                .assertNext(now -> assertThat(now.at("/messages")).hasSize(2))
                .thenCancel()
                .verify(LONG);
    }

    @Test
    void whatTheDeskNotesOfTheSubjectIsSeenAtOnce() {
        StepVerifier.create(asker(code))
                .assertNext(
                        now -> assertThat(now.at("/theme/id").isMissingNode()).isTrue())
                .then(() -> new Kept(anna.caller()).label(number, Map.of("theme", "rekenen")))
                .assertNext(now -> assertThat(now.at("/theme/id").asString()).isEqualTo("rekenen"))
                .thenCancel()
                .verify(LONG);
    }

    @Test
    void theStreamOfAnErasedQuestionEndsAndOfAWrongCodeHasNothing() {
        StepVerifier.create(asker(code))
                .expectNextCount(1)
                .then(() -> Asker.somewhere(graphQl).erase(code, null))
                .expectComplete()
                .verify(LONG);
        StepVerifier.create(asker(code)).expectComplete().verify(LONG);
    }

    @Test
    void aConnectionThatIsCutComesBackAndNothingThatHappenedMeanwhileIsLost() {
        StepVerifier.create(asker(code))
                .expectNextCount(1)
                .then(this::cutTheConnectionThatListens)
                .then(() -> anna.does("answer", number, Map.of("version", 1, "text", "Eén")))
                .assertNext(
                        now -> assertThat(now.at("/messages/1/text").asString()).isEqualTo("Eén"))
                .then(() -> anna.does("answer", number, Map.of("version", 2, "text", "Twee")))
                .assertNext(
                        now -> assertThat(now.at("/messages/2/text").asString()).isEqualTo("Twee"))
                .thenCancel()
                .verify(LONG);
    }

    private Flux<JsonNode> asker(String code) {
        return events(port, ASKER, Map.of("code", code), "").map(event -> event.at("/questionUpdated"));
    }

    /** What a stream says, as long as somebody wants to hear it. */
    static Flux<JsonNode> events(int port, String query, Map<String, ?> variables, String token) {
        return call(port, query, variables, token)
                .retrieve()
                .bodyToFlux(String.class)
                .filter(line -> !line.isEmpty())
                .map(line -> JsonMapper.shared().readTree(line).at("/data"));
    }

    /** The first that is said, whatever it is. */
    static String answered(int port, String query, String token) {
        return call(port, query, Map.of(), token)
                .exchangeToFlux(response -> response.bodyToFlux(String.class))
                .filter(line -> !line.isEmpty())
                .blockFirst(LONG);
    }

    private static WebClient.RequestHeadersSpec<?> call(
            int port, String query, Map<String, ?> variables, String token) {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    if (!token.isEmpty()) headers.setBearerAuth(token);
                })
                .bodyValue(Map.of("query", query, "variables", variables));
    }

    private void cutTheConnectionThatListens() {
        var listening = new Listening(sql);
        listening.await();
        assertThat(listening.cut()).isPositive();
    }
}
