package nl.dekkend.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The issuer's public keys. A withdrawn key is forgotten within five minutes; tokens with invented key ids make at most
 * two requests to the issuer in ten seconds; an issuer that hangs holds up nobody who has no token.
 */
class IssuerKeys {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TWO_REQUESTS = Duration.ofSeconds(10);

    private final DiscoveredKeys documents;
    private final JWKSource<SecurityContext> keys;
    private final Scheduler waiting;

    /** The library fetches by waiting, so it does that on threads of its own. */
    IssuerKeys(Issuer issuer, Scheduler waiting) throws MalformedURLException {
        this.waiting = waiting;
        this.documents = new DiscoveredKeys(issuer);
        this.keys = JWKSourceBuilder.create(issuer.discovery().toURL(), documents)
                .cache(KEPT.toMillis(), LONGEST_WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_TWO_REQUESTS.toMillis())
                .build();
    }

    Flux<JWK> of(SignedJWT token) {
        return Mono.fromCallable(() -> matching(token)).subscribeOn(waiting).flatMapIterable(found -> found);
    }

    private List<JWK> matching(SignedJWT token) throws JOSEException {
        try {
            return keys.get(new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())), null);
        } catch (RateLimitReachedException asked) {
            throw documents.answered() ? new BadJwtException("unknown key") : new JwtException("issuer away", asked);
        } catch (KeySourceException away) {
            throw new JwtException("issuer away", away);
        }
    }
}
