package nl.dekkend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class IssuerKeysTests {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer web;
    private RSAKey key;
    private IssuerKeys keys;

    @BeforeEach
    void anIssuerWithOneKey() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("known").generate();
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI issuer = URI.create("http://localhost:" + web.getAddress().getPort() + "/dekkend");
        serve(
                "/dekkend/.well-known/openid-configuration",
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(issuer));
        serve("/dekkend/keys", "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}");
        web.start();
        keys = new IssuerKeys(new Issuer(issuer, "dekkend"), Schedulers.boundedElastic());
    }

    @AfterEach
    void theIssuerGoesHome() {
        web.stop(0);
    }

    @Test
    void aKnownKeyIsFetchedOnce() throws JOSEException {
        SignedJWT token = token("known");

        for (int round = 0; round < 50; round++) {
            StepVerifier.create(keys.of(token)).expectNextCount(1).verifyComplete();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void twoHundredInventedKeysMakeTwoRequestsAndAreRefused() throws JOSEException {
        for (int round = 0; round < 200; round++) {
            SignedJWT token = token("invented" + round);
            StepVerifier.create(keys.of(token).onErrorComplete(BadJwtException.class))
                    .verifyComplete();
        }

        assertThat(asked).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void anIssuerThatIsAwayIsNotTheCallersFault() throws JOSEException {
        web.stop(0);
        SignedJWT token = token("known");

        for (int round = 0; round < 5; round++) {
            StepVerifier.create(keys.of(token))
                    .expectErrorSatisfies(failure ->
                            assertThat(failure).isInstanceOf(JwtException.class).isNotInstanceOf(BadJwtException.class))
                    .verify();
        }
    }

    private SignedJWT token(String keyId) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), new JWTClaimsSet.Builder().build());
        token.sign(new RSASSASigner(key));
        return token;
    }

    private void serve(String path, String json) {
        web.createContext(path, exchange -> {
            if (path.endsWith("configuration")) {
                asked.incrementAndGet();
            }
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
