package nl.dekkend.identity;

import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Which tokens count: signed by a key of our issuer, made by it, made for us, and valid now. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Issuer.class)
class Tokens {

    /** Clocks of issuer and server may differ this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    @Bean(destroyMethod = "dispose")
    Scheduler issuerScheduler() {
        return Schedulers.newBoundedElastic(4, 200, "issuer");
    }

    @Bean
    ReactiveJwtDecoder tokenDecoder(Issuer issuer, Scheduler issuerScheduler) throws MalformedURLException {
        IssuerKeys keys = new IssuerKeys(issuer, issuerScheduler);
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(validator(issuer));
        // The library hides why the keys could not be had; the door needs to know.
        return token -> decoder.decode(token)
                .onErrorMap(failure -> failure.getCause() instanceof JwtException reason ? reason : failure);
    }

    private static OAuth2TokenValidator<Jwt> validator(Issuer issuer) {
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCKS_DIFFER);
        // Without it a token would count for ever.
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times, new JwtIssuerValidator(issuer.uri().toString()), new JwtAudienceValidator(issuer.audience())));
    }
}
