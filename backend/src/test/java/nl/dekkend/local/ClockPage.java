package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.DAYS;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.dekkend.shared.Quarter;

/** Shows which day it is for Dekkend on this computer, and lets somebody look into a next year or quarter. */
class ClockPage {

    static final String PATH = "/klok";

    private static final Pattern YEARS = Pattern.compile("years=([0-3])");
    private static final String QUARTER = "quarter=next";
    private static final int MOST_YEARS = 3;
    /** By then the quarter before is counted, and most of this one is still to come. */
    private static final int INTO_QUARTER = 21;

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
        var quarter = sent.equals(QUARTER) && isNearEnough();
        if (!years.matches() && !quarter || LocalPages.comesFromElsewhere(exchange)) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        clock.goAhead(quarter ? intoNextQuarter() : years(Integer.parseInt(years.group(1))));
        exchange.getResponseHeaders().set("Location", PATH);
        exchange.sendResponseHeaders(303, -1);
    }

    private static Period years(int years) {
        return Period.of(years, 0, years);
    }

    private Period intoNextQuarter() {
        var now = LocalDate.now(clock);
        var then = Quarter.of(now).next().firstDay().plusDays(INTO_QUARTER);
        return clock.ahead().plusDays(DAYS.between(now, then));
    }

    private boolean isNearEnough() {
        return clock.ahead().getYears() * 365 + clock.ahead().getDays() < MOST_YEARS * 365;
    }

    private String html() {
        var next = clock.ahead().getYears() + 1;
        return LocalPages.html("De klok van Dekkend", """
                <p>Op deze computer is het voor Dekkend <strong>%s</strong>.</p>
                <form method="post">%s%s%s</form>
                <p>Zo ziet u hoe een profiel verloopt en hoe een school het bevestigt, of hoe een kwartaal voorbij is en
                geteld wordt. Uw browser houdt de gewone datum.
                Wat u nu doet, krijgt deze datum. Begin daarna opnieuw met een lege map voor de gegevens.</p>
                """.formatted(
                        LocalDate.now(clock).format(DAY),
                        next > MOST_YEARS ? "" : button("years", next, "Een jaar en een dag verder"),
                        isNearEnough() ? button("quarter", "next", "Naar het volgende kwartaal") : "",
                        clock.ahead().isZero() ? "" : button("years", 0, "Terug naar vandaag")));
    }

    private static String button(String name, Object value, String words) {
        return "<button name=\"%s\" value=\"%s\">%s</button> ".formatted(name, value, words);
    }
}
