package nl.dekkend.sealing;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes both from the secrets in the environment; without any, nothing starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyRingSettings.class)
class KeyRing {

    private final List<Secret> ring;

    KeyRing(KeyRingSettings settings) {
        this.ring = Secret.read(settings.secret());
    }

    @Bean
    Seal seal() {
        return new TinkSeal(ring);
    }

    @Bean
    KeyedHash keyedHash() {
        return new HmacRing(ring);
    }

    /** Of every secret, newest first, what is closed with it begins with. */
    List<byte[]> marks() {
        return ring.stream().map(TinkSeal::mark).toList();
    }
}
