package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** Small pages for whoever tries Dekkend on this computer, and for nobody else. */
class LocalPages {

    private static final String HERE = "127.0.0.1";

    private LocalPages() {}

    /** Serves each under its path until this process ends; tells on which port, of its own choice when it is 0. */
    static int serve(int port, Map<String, HttpHandler> pages) {
        Preconditions.portIsFree(HERE, port, "DEKKEND_MAIL_PORT");
        try {
            var server = HttpServer.create(new InetSocketAddress(HERE, port), 0);
            server.createContext("/", exchange -> answer(exchange, pages));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new LocalFailure("The mailbox cannot start: " + e.getMessage());
        }
    }

    private static void answer(HttpExchange exchange, Map<String, HttpHandler> pages) throws IOException {
        try (exchange) {
            var page = pages.get(exchange.getRequestURI().getPath());
            if (!isAskedHere(exchange)) {
                exchange.sendResponseHeaders(421, -1);
            } else if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.handle(exchange);
            }
        }
    }

    /** A page from elsewhere may have given this computer a name of its own. */
    private static boolean isAskedHere(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    /** True when a page of somebody else sends a form here: browsers tell. */
    static boolean comesFromElsewhere(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var origin = headers.getFirst("Origin");
        return origin != null && !origin.equals("http://" + headers.getFirst("Host"));
    }

    static void show(HttpExchange exchange, String html) throws IOException {
        var page = html.getBytes(UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    /**
     * A page.
     *
     * @param title without marks that mean something in HTML
     * @param content HTML
     */
    static String html(String title, String content) {
        return """
                <!doctype html>
                <html lang="nl">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <style>
                  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
                  article { border-top: 1px solid; margin-block: 2rem }
                  h2 { font-size: 1.25rem }
                  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
                  button { font: inherit; min-height: 2.75rem }
                </style>
                <main>
                <h1>%1$s</h1>
                %2$s</main>
                </html>
                """.formatted(title, content);
    }
}
