package nl.dekkend.local;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the embedded mail server got, newest first. */
class MailboxPage {

    private static final int MOST = 200;

    private MailboxPage() {}

    /** A mail as it arrived. */
    record Mail(String to, String subject, String text, ZonedDateTime at) {

        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
        private static final DateTimeFormatter WRITTEN =
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm 'uur'", Locale.of("nl"));

        static Mail of(MimeMessage message) {
            try {
                return new Mail(
                        message.getAllRecipients()[0].toString(),
                        Objects.requireNonNullElse(message.getSubject(), ""),
                        message.getContent().toString(),
                        message.getSentDate().toInstant().atZone(ZONE));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String html() {
            return """
                    <article>
                      <h2>%s</h2>
                      <p>Aan %s<br><time datetime="%s">%s</time></p>
                      <pre>%s</pre>
                    </article>
                    """.formatted(
                            htmlEscape(subject),
                            htmlEscape(to),
                            at.toOffsetDateTime(),
                            at.format(WRITTEN),
                            htmlEscape(text.strip()));
        }
    }

    static String html(List<Mail> newestFirst) {
        return LocalPages.html("Mail op deze computer", """
                <p>Hier staat de mail die Dekkend stuurt. De mail gaat niet echt weg. Hij blijft hier tot Dekkend stopt.</p>
                <p>%s Laad de pagina opnieuw voor nieuwe mail.</p>
                %s""".formatted(
                        count(newestFirst.size()),
                        newestFirst.stream().limit(MOST).map(Mail::html).collect(joining())));
    }

    private static String count(int mails) {
        if (mails == 0) return "Er is nog geen mail.";
        var there = mails == 1 ? "Er is 1 mail." : "Er zijn " + mails + " mails.";
        return mails <= MOST ? there : there + " De nieuwste " + MOST + " staan hier.";
    }
}
