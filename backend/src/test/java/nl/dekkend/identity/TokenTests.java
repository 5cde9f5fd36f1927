package nl.dekkend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@DekkendTest
class TokenTests {

    private static final MockOAuth2Server ISSUER = started();

    @LocalServerPort
    int port;

    private WebTestClient web;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("dekkend.issuer.uri", () -> ISSUER.issuerUrl("dekkend").toString());
    }

    @AfterAll
    static void stop() {
        ISSUER.shutdown();
    }

    /** The first answer of a fresh issuer takes its time; ours may not wait for it. */
    @BeforeAll
    static void theIssuerIsAwake() {
        WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .get()
                .uri(ISSUER.wellKnownUrl("dekkend").toString())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @BeforeEach
    void client() {
        web = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @Test
    void whoHasNoTokenIsNobody() {
        me(null).expectStatus().isOk().expectBody().json("{\"data\":{\"me\":null}}");
    }

    @Test
    void aTokenSaysWhoIsCalling() {
        me(token("dekkend", "dekkend", 600))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\":{\"me\":{\"name\":\"De ib'er\",\"roles\":[\"SCHOOL_EDITOR\",\"DESK\"]}}}");
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        refused(token("dekkend", "elsewhere", 600));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(token("other", "dekkend", 600));
    }

    @Test
    void aTokenThatIsOverIsRefused() {
        refused(token("dekkend", "dekkend", -60));
    }

    @Test
    void aTokenThatIsNeverOverIsRefused() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("exp", null);

        refused(token("dekkend", "dekkend", 600, endless));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        refused("nonsense");
        refused("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.");
    }

    @Test
    void whoIsSignedInMaySendFourTimesAsMuch() {
        var long100kB = "{ me { name } }" + " ".repeat(100_000);

        ask(token("dekkend", "dekkend", 600), long100kB).expectStatus().isOk();
        ask(null, long100kB).expectStatus().isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        ask(token("dekkend", "dekkend", 600), " ".repeat(300_000))
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static MockOAuth2Server started() {
        var issuer = new MockOAuth2Server();
        issuer.start();
        return issuer;
    }

    private void refused(String token) {
        me(token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED")
                .jsonPath("$.errors[0].message")
                .value(String.class, message -> assertThat(message).contains("Sign in again"));
    }

    private WebTestClient.ResponseSpec me(String token) {
        return ask(token, "{ me { name roles } }");
    }

    private WebTestClient.ResponseSpec ask(String token, String query) {
        return web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .bodyValue("{\"query\":\"" + query + "\"}")
                .exchange();
    }

    private static String token(String issuer, String audience, long seconds) {
        Map<String, Object> claims =
                Map.of("name", "De ib'er", "roles", List.of("desk", "school-editor"), "schools", List.of("27MD02"));
        return token(issuer, audience, seconds, claims);
    }

    private static String token(String issuer, String audience, long seconds, Map<String, Object> claims) {
        return ISSUER.issueToken(
                        issuer,
                        "school",
                        new DefaultOAuth2TokenCallback(issuer, "u1", "JWT", List.of(audience), claims, seconds))
                .serialize();
    }
}
