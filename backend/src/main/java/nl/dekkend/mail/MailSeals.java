package nl.dekkend.mail;

import nl.dekkend.sealing.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits sealed; the place is that of {@link Envelopes}. */
@Configuration(proxyBeanMethods = false)
class MailSeals {

    @Bean
    SealedColumn sealedLetters() {
        return new SealedColumn("mail.letter", "sealed", "'mail.letter.sealed ' || id");
    }
}
