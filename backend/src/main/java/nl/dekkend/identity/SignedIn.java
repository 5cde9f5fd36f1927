package nl.dekkend.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** For how long somebody is signed in: what lasts longer than a request must ask. */
public final class SignedIn {

    private SignedIn() {}

    /** Ends when the caller's token does; never for who has none, or one without an end. */
    public static Mono<Void> over(Clock clock) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .mapNotNull(caller -> caller.getToken().getExpiresAt())
                .flatMap(end -> Mono.delay(Duration.between(clock.instant(), end)))
                .switchIfEmpty(Mono.never())
                .then();
    }
}
