package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shows which day it is for Dekkend on this computer, and lets somebody look into a next year. */
class ClockPage {

    static final String PATH = "/klok";

    private static final Pattern YEARS = Pattern.compile("years=([0-3])");
    private static final int LONGEST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private final LocalClock clock;

    ClockPage(LocalClock clock) {
        this.clock = clock;
    }

    /** Shows the page, or does what its form says and shows it again. */
    void answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            LocalPages.show(exchange, html());
            return;
        }
        var sent = new String(exchange.getRequestBody().readNBytes(LONGEST), UTF_8);
        var years = YEARS.matcher(sent);
        if (!years.matches() || LocalPages.comesFromElsewhere(exchange)) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        clock.goAhead(Integer.parseInt(years.group(1)));
        exchange.getResponseHeaders().set("Location", PATH);
        exchange.sendResponseHeaders(303, -1);
    }

    private String html() {
        var next = clock.yearsAhead() + 1;
        return LocalPages.html("De klok van Dekkend", """
                <p>Op deze computer is het voor Dekkend <strong>%s</strong>.</p>
                <form method="post">%s%s</form>
                <p>Zo ziet u hoe een profiel verloopt en hoe een school het bevestigt. Uw browser houdt de gewone datum.
                Wat u nu doet, krijgt deze datum. Begin daarna opnieuw met een lege map voor de gegevens.</p>
                """.formatted(
                        LocalDate.now(clock).format(DAY),
                        next > 3 ? "" : button(next, "Een jaar en een dag verder"),
                        clock.yearsAhead() == 0 ? "" : button(0, "Terug naar vandaag")));
    }

    private static String button(int years, String words) {
        return "<button name=\"years\" value=\"%d\">%s</button> ".formatted(years, words);
    }
}
