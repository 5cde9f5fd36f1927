package nl.dekkend.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailboxPageTests {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-10-01T09:30+02:00[Europe/Amsterdam]");

    @Test
    void whatStandsInAMailIsShownAsItStands() {
        var mail = new MailboxPage.Mail("<b>\"@x.example", "<script>", "1 < 2 & 'x'", AT);

        assertThat(MailboxPage.html(List.of(mail)))
                .contains("<h2>&lt;script&gt;</h2>", "&lt;b&gt;&quot;@x.example", "1 &lt; 2 &amp; &#39;x&#39;")
                .contains("Er is 1 mail.", "donderdag 1 oktober 2026, 09:30 uur");
    }

    @Test
    void anEmptyMailboxSaysSo() {
        assertThat(MailboxPage.html(List.of())).contains("Er is nog geen mail.").doesNotContain("<article>");
    }

    @Test
    void mailForAnybodyIsShownNewestFirst() throws IOException {
        var mail = LocalMail.start();
        var settings = mail.settings();
        assertThat(settings).contains("--dekkend.reminders.example-addresses[05ML00]=05ml00@school.example");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(settings.get(1).split("=")[1]));
        sender.send(mail("Eerste"), mail("Tweede"));

        var port = LocalPages.serve(0, Map.of("/", mail::answer));
        var page = LocalPagesTests.ask(port, "GET / HTTP/1.1", "Host: localhost:" + port);

        assertThat(page)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsSubsequence("Er zijn 2 mails.", "Tweede", "Eerste");
    }

    private static SimpleMailMessage mail(String subject) {
        var mail = new SimpleMailMessage();
        mail.setFrom("dekkend@dekkend.example");
        mail.setTo("school@school.example");
        mail.setSubject(subject);
        mail.setText("Dag!");
        return mail;
    }
}
