package nl.dekkend.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real mail server inside the test, and a clock that the test moves; rounds are made when the test says so. */
public final class Mailbox {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    private Mailbox() {}

    /** A mail as it arrived. */
    public record Mail(String to, String subject, String text, String id) {

        static Mail of(MimeMessage message) {
            try {
                return new Mail(
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        message.getContent().toString().replace("\r\n", "\n"),
                        message.getMessageID());
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Lets the application send here. */
    public static void serve(DynamicPropertyRegistry settings) {
        settings.add("dekkend.mail.host", () -> "127.0.0.1");
        settings.add("dekkend.mail.port", Mailbox::port);
        settings.add("dekkend.mail.from", () -> "dekkend@dekkend.example");
        settings.add("dekkend.mail.every", () -> "1d");
        settings.add("dekkend.reminders.every", () -> "1d");
    }

    /** Where it listens. */
    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** Everything that arrived since it was emptied. */
    public static List<Mail> mails() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(Mail::of).toList();
    }

    /** Throws away what is there. */
    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The clock of whoever imports this. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
