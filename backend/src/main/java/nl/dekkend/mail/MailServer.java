package nl.dekkend.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The mail server, over SMTP. Its library waits for answers, so that happens on a few threads of its own. */
@Component
class MailServer {

    /** For each answer, in milliseconds. */
    private static final String PATIENCE = "10000";

    private static final int TLS_AT_ONCE = 465;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MailSettings settings;
    private final Scheduler threads;

    MailServer(MailSettings settings, Scheduler mailThreads) {
        this.settings = settings;
        this.threads = mailThreads;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding("UTF-8");
        sender.setJavaMailProperties(properties(settings));
    }

    /** A password never travels in the clear. */
    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.port() == TLS_AT_ONCE));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(!settings.user().isBlank()));
        return properties;
    }

    /** Fails when it is away or does not want the letter. */
    Mono<Void> deliver(UUID id, Letter letter) {
        return Mono.<Void>fromCallable(() -> {
                    sender.send(message(id, letter));
                    return null;
                })
                .subscribeOn(threads);
    }

    private MimeMessage message(UUID id, Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        // The same for every attempt: a mail program shows it once, should the server's answer ever get lost.
        message.setHeader("Message-ID", "<" + id + "@dekkend>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
