package nl.dekkend.testing;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An issuer of tokens that the application under test trusts: it signs what a test wants a caller to be. */
public class Issuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "dekkend";

    /** What a test class says itself goes before. */
    private static final String SAID_BY_THE_TEST = "Inlined Test Properties";

    private static final class Started {
        static final MockOAuth2Server SERVER = started();

        private static MockOAuth2Server started() {
            var server = new MockOAuth2Server();
            server.start();
            warm(server);
            return server;
        }

        /** Its first answer is its slowest, and the application waits for it no longer than for a real one. */
        private static void warm(MockOAuth2Server server) {
            try (var web = HttpClient.newHttpClient()) {
                for (var address : List.of(server.wellKnownUrl(NAME), server.jwksUrl(NAME))) {
                    web.sendAsync(HttpRequest.newBuilder(address.uri()).build(), BodyHandlers.discarding())
                            .join();
                }
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var address = Started.SERVER.issuerUrl(NAME).toString();
        var sources = application.getEnvironment().getPropertySources();
        var source = new MapPropertySource("issuer of tests", Map.of("dekkend.issuer.uri", address));
        if (sources.contains(SAID_BY_THE_TEST)) sources.addAfter(SAID_BY_THE_TEST, source);
        else sources.addFirst(source);
    }

    /**
     * The API as somebody with one role sees it: {@code as(graphQl, "school-editor", "schools", "27MD02")}.
     *
     * @param scope the claim that says what the role is about
     */
    public static HttpGraphQlTester as(HttpGraphQlTester graphQl, String role, String scope, String... about) {
        return as(graphQl, role + String.join("", about), Map.of("roles", List.of(role), scope, List.of(about)));
    }

    /** The API as somebody with these claims sees it. */
    public static HttpGraphQlTester as(HttpGraphQlTester graphQl, String subject, Map<String, Object> claims) {
        var token = token(subject, claims, 600);
        return graphQl.mutate()
                .headers(headers -> headers.setBearerAuth(token))
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    /** A token that counts for so many seconds; below zero it is over. */
    public static String token(String subject, Map<String, Object> claims, int seconds) {
        return Started.SERVER
                .issueToken(
                        NAME,
                        "site",
                        new DefaultOAuth2TokenCallback(NAME, subject, "JWT", List.of(NAME), claims, seconds))
                .serialize();
    }
}
