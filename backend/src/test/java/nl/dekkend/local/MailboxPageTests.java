package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
    void mailForAnybodyIsShownNewestFirstAndOnlyToThisComputer() throws IOException {
        var port = freePort();
        var settings = LocalMail.start(LocalSettings.of(Map.of("DEKKEND_MAIL_PORT", "" + port)));
        assertThat(settings).contains("--dekkend.reminders.example-addresses[05ML00]=05ml00@school.example");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(settings.get(1).split("=")[1]));
        sender.send(mail("Eerste"), mail("Tweede"));

        var page = ask(port, "/", "localhost:" + port);

        assertThat(page)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsSubsequence("Er zijn 2 mails.", "Tweede", "Eerste");
        assertThat(ask(port, "/elders", "localhost:" + port)).startsWith("HTTP/1.1 404");
        assertThat(ask(port, "/", "elders.example")).startsWith("HTTP/1.1 421");
        assertThatThrownBy(() -> LocalMail.start(LocalSettings.of(Map.of("DEKKEND_MAIL_PORT", "" + port))))
                .hasMessageContaining("choose another with DEKKEND_MAIL_PORT");
    }

    private static SimpleMailMessage mail(String subject) {
        var mail = new SimpleMailMessage();
        mail.setFrom("dekkend@dekkend.example");
        mail.setTo("school@school.example");
        mail.setSubject(subject);
        mail.setText("Dag!");
        return mail;
    }

    /** By hand: a client would not say that it is somewhere else. */
    private static String ask(int port, String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
