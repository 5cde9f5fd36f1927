package nl.dekkend.sealing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key ring.
 *
 * @param secret 64 hexadecimal digits, or several such with commas between them, the newest first
 * @param lost start although what was sealed with another secret does not open
 */
@ConfigurationProperties("dekkend.keyring")
record KeyRingSettings(
        @DefaultValue("") String secret,
        @DefaultValue("false") boolean lost) {

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "KeyRingSettings";
    }
}
