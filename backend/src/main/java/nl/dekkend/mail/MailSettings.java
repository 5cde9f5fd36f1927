package nl.dekkend.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves. Not {@code dekkend.mail}: DEKKEND_MAIL_PORT, the local mailbox for people, would be its port.
 *
 * @param host of the mail server; empty where there is none
 * @param port 465 speaks TLS from the first byte, any other after STARTTLS
 * @param user of the account there; empty where none is needed. Then, and only then, TLS may be missing
 * @param from whom letters are from
 * @param every pause between two rounds
 */
@ConfigurationProperties("dekkend.smtp")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("5s") Duration every) {

    boolean isOpen() {
        return !host.isBlank();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings";
    }
}
