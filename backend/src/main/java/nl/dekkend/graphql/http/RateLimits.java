package nl.dekkend.graphql.http;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one network may ask of one replica.
 *
 * @param perSecond requests in the long run; a whole school sits behind one address
 * @param burst requests at once, for a page that asks many
 * @param trustedProxies networks whose X-Forwarded-For is believed, as "10.0.0.0/8"; nobody else's is
 */
@ConfigurationProperties("dekkend.requests")
record RateLimits(
        @DefaultValue("50") long perSecond,
        @DefaultValue("500") long burst,
        @DefaultValue List<String> trustedProxies) {}
