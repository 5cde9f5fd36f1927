package nl.dekkend.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server inside the test. */
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
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the application send here. */
    static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            Map<String, Object> settings = Map.of(
                    "dekkend.smtp.host", "127.0.0.1",
                    "dekkend.smtp.port", port(),
                    "dekkend.smtp.from", "dekkend@dekkend.example");
            application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mailbox", settings));
        }
    }
}
