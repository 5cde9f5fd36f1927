package nl.dekkend.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/** The embedded issuer: real tokens, keys made at the start, and no password for any account. */
class LocalIssuer {

    private static final String NAME = "dekkend";
    private static final long FIVE_MINUTES = 300;

    private LocalIssuer() {}

    /** Its address. It ends with this process. */
    static String start(LocalSettings settings) {
        Preconditions.portIsFree("127.0.0.1", settings.issuerPort(), "DEKKEND_ISSUER_PORT");
        try {
            var page = settings.data().resolve("sign-in.html");
            Files.writeString(page, SignInPage.html(DemoAccount.PEOPLE));
            var callback = new RequestMappingTokenCallback(NAME, mappings(), FIVE_MINUTES);
            var config =
                    new OAuth2Config(true, page.toString(), null, true, new OAuth2TokenProvider(), Set.of(callback));
            new MockOAuth2Server(config).start(InetAddress.getByName("127.0.0.1"), settings.issuerPort());
            return "http://localhost:%d/%s".formatted(settings.issuerPort(), NAME);
        } catch (IOException e) {
            throw new LocalFailure("The embedded issuer cannot start: " + e.getMessage());
        }
    }

    /** The first that fits answers. A sign-in through the page brings its account's claims along. */
    private static List<RequestMapping> mappings() {
        return Stream.of(
                        DemoAccount.PEOPLE.stream().map(person -> mapping("username", person.name(), person)),
                        DemoAccount.PROGRAMS.stream().map(program -> mapping("client_id", program.name(), program)),
                        Stream.of("authorization_code", "refresh_token")
                                .map(grant -> new RequestMapping("grant_type", grant, audience(), "JWT")))
                .flatMap(mappings -> mappings)
                .toList();
    }

    private static RequestMapping mapping(String parameter, String value, DemoAccount account) {
        var claims = new HashMap<>(audience());
        claims.put("sub", account.name());
        claims.put("name", account.name());
        claims.putAll(account.claims());
        return new RequestMapping(parameter, value, claims, "JWT");
    }

    private static Map<String, Object> audience() {
        return Map.of("aud", List.of(NAME));
    }
}
