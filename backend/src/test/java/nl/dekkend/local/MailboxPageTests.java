package nl.dekkend.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsSubsequence("Er zijn 2 mails.", "Tweede", "Eerste");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(ask(port, "/elders", "localhost:" + port).statusCode()).isEqualTo(404);
        assertThat(ask(port, "/", "elders.example").statusCode()).isEqualTo(421);
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

    private static HttpResponse<String> ask(int port, String path, String host) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host)
                .build();
        try (var web = HttpClient.newHttpClient()) {
            return web.sendAsync(request, BodyHandlers.ofString()).join();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
