package nl.dekkend.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A mail server that keeps what it gets in memory and shows it on a page: no mail leaves this computer. */
class LocalMail {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));

    private LocalMail() {}

    /** Runs until this process ends. */
    static LocalMail start() {
        var mail = new LocalMail();
        mail.server.start();
        return mail;
    }

    void answer(HttpExchange exchange) throws IOException {
        LocalPages.show(exchange, MailboxPage.html(mails()));
    }

    /** The settings by which the application finds it. */
    List<String> settings() {
        return Stream.concat(
                        Stream.of(
                                "--DEKKEND_SMTP_HOST=" + HERE,
                                "--DEKKEND_SMTP_PORT=" + server.getSmtp().getPort(),
                                "--DEKKEND_SMTP_FROM=dekkend@dekkend.example"),
                        DemoAccount.schools().map(LocalMail::example))
                .toList();
    }

    /** Schools of demo accounts can be reminded before anybody wrote an address in a profile. */
    private static String example(String school) {
        return "--dekkend.reminders.example-addresses[%s]=%s@school.example"
                .formatted(school, school.toLowerCase(Locale.ROOT));
    }

    private List<MailboxPage.Mail> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailboxPage.Mail::of)
                .toList()
                .reversed();
    }
}
