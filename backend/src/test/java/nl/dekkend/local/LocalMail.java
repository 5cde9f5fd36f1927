package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A mail server that keeps what it gets in memory and shows it on a page: no mail leaves this computer. */
class LocalMail {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));

    private LocalMail() {}

    /** The settings by which the application finds it. It ends with this process. */
    static List<String> start(LocalSettings settings) {
        Preconditions.portIsFree(HERE, settings.mailPort(), "DEKKEND_MAIL_PORT");
        var mail = new LocalMail();
        mail.server.start();
        mail.show(settings.mailPort());
        return Stream.concat(
                        Stream.of(
                                "--DEKKEND_SMTP_HOST=" + HERE,
                                "--DEKKEND_SMTP_PORT=" + mail.server.getSmtp().getPort(),
                                "--DEKKEND_SMTP_FROM=dekkend@dekkend.example"),
                        DemoAccount.schools().map(LocalMail::example))
                .toList();
    }

    /** Schools of demo accounts can be reminded before anybody wrote an address in a profile. */
    private static String example(String school) {
        return "--dekkend.reminders.example-addresses[%s]=%s@school.example"
                .formatted(school, school.toLowerCase(Locale.ROOT));
    }

    private void show(int port) {
        try {
            var pages = HttpServer.create(new InetSocketAddress(HERE, port), 0);
            pages.createContext("/", this::answer);
            pages.start();
        } catch (IOException e) {
            throw new LocalFailure("The mailbox cannot start: " + e.getMessage());
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isAskedHere(exchange)) {
                exchange.sendResponseHeaders(421, -1);
            } else if (!exchange.getRequestURI().getPath().equals("/")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page(exchange, MailboxPage.html(mails()).getBytes(UTF_8));
            }
        }
    }

    /** A page from elsewhere may have given this computer a name of its own. */
    private static boolean isAskedHere(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private static void page(HttpExchange exchange, byte[] page) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private List<MailboxPage.Mail> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailboxPage.Mail::of)
                .toList()
                .reversed();
    }
}
