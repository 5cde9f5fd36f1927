package nl.dekkend.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are trusted.
 *
 * @param uri the issuer as it writes itself in a token; its keys are found through its own discovery document
 * @param audience what a token must name: a token made for another application is refused
 */
@ConfigurationProperties("dekkend.issuer")
record Issuer(URI uri, String audience) {

    URI discovery() {
        return URI.create(uri + "/.well-known/openid-configuration");
    }
}
