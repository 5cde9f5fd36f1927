package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 11: the issuer is down. */
@FaultTest
class IssuerAwayTests {

    @LocalServerPort
    int port;

    @Test
    void whoSignsInHearsThatItIsUsAndNobodyElseNotices() throws JOSEException {
        var visitor = new Visitor(port);

        var signed = visitor.ask("{ me { name } }", token()).join();

        assertThat(signed.statusCode()).isEqualTo(503);
        assertThat(signed.headers().firstValue("Retry-After")).isPresent();
        assertThat(signed.body()).contains("UNAVAILABLE");
        assertThat(visitor.ask("{ me { name } }").join().body()).isEqualTo("{\"data\":{\"me\":null}}");
    }

    private static String token() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("some").build(), new JWTClaimsSet.Builder().build());
        token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        return token.serialize();
    }
}
