package nl.dekkend.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Whereabouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Looks for what somebody typed wherever it could have been left. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "logging.level.root=info"
})
@ExtendWith(OutputCaptureExtension.class)
class NothingReadableTests {

    private static final String TEXT = "Zebravraag over mijn zoon";
    private static final String MORE = "Zebrabericht erbij";
    private static final String ADDRESS = "zebraouder@voorbeeld.example";
    private static final String PLACE = "Zebradorp";
    private static final String KEY = "sleutel-van-de-bladzijde-1";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @LocalServerPort
    int port;

    private String code = "";

    @BeforeEach
    void somebodyAsksAndWritesOn(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "changes.request"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        var asker = Asker.somewhere(graphQl);
        code = Asker.code(asker.send(
                Map.of("text", TEXT, "replyTo", ADDRESS, "place", PLACE, "school", "27MD02", "idempotencyKey", KEY)));
        asker.reply(code, MORE, "sleutel-van-de-bladzijde-2");
    }

    @Test
    void noTableHoldsWhatWasTypedNorTheCode() {
        assertThat(new Whereabouts(sql).of(markers())).isEmpty();
        // The same look finds what does stand there.
        assertThat(new Whereabouts(sql).of(KEY)).containsExactly("changes.request");
        assertThat(new Whereabouts(sql).of(number())).contains("desk.question");
    }

    @Test
    void theSchoolThatWasNamedStandsInNoTableOfTheDesk() {
        assertThat(new Whereabouts(sql).of("27MD02"))
                .contains("schools.school")
                .noneMatch(table -> table.startsWith("desk."));
    }

    @Test
    void neitherTheLogNorTheMeasurementsHoldAnyOfIt(CapturedOutput log) {
        var asker = Asker.somewhere(graphQl);
        asker.send(Map.of("text", TEXT, "replyTo", "zebra, geen adres", "place", PLACE.repeat(20)));
        asker.read(code);
        asker.read("Zebracode");
        asker.reply(code, "", null);
        asker.caller()
                .document("{ myQuestion(followUpCode: Zebracode) { number } }")
                .execute();
        asker.caller()
                .document("query Zebra($c: Int) { myQuestion(followUpCode: $c) { number } }")
                .execute();
        asker.erase(code, null);

        var measured = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(5_000_000))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(log.toString()).contains("GraphQL").doesNotContainIgnoringCase("zebra");
        assertThat(measured)
                .contains("graphql_request")
                .doesNotContainIgnoringCase("zebra")
                .doesNotContainIgnoringCase("question");
        assertThat(codes()).noneMatch(log.toString()::contains).noneMatch(String.valueOf(measured)::contains);
    }

    /** As text, and as the bytes of a column that holds bytes. */
    private String[] markers() {
        return Stream.concat(Stream.of("zebra", ADDRESS, PLACE), codes())
                .flatMap(text -> Stream.of(
                        text, hex(text), hex(text.toUpperCase(Locale.ROOT)), hex(text.replace("zebra", "Zebra"))))
                .toArray(String[]::new);
    }

    private Stream<String> codes() {
        return Stream.of(code, code.replace("-", ""), code.toLowerCase(Locale.ROOT));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private String number() {
        return Asker.somewhere(graphQl)
                .read(code)
                .path("myQuestion.number")
                .entity(String.class)
                .get();
    }
}
