package nl.dekkend.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;

/**
 * Everybody may knock; a token that is not good is refused at the door. What a caller may do is decided per field,
 * never per address.
 */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    SecurityWebFilterChain doors(ServerHttpSecurity http) {
        return http.authorizeExchange(door -> door.anyExchange().permitAll())
                .oauth2ResourceServer(
                        token -> token.authenticationFailureHandler(refusal()).jwt(jwt -> {}))
                // Rights travel in a header a foreign page cannot set; what is left of the danger the endpoint refuses.
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    private static ServerAuthenticationFailureHandler refusal() {
        return (door, failure) -> {
            var away = failure instanceof AuthenticationServiceException;
            return (away ? Refusal.ISSUER_AWAY : Refusal.BAD_TOKEN).answer(door.getExchange());
        };
    }
}
