package nl.dekkend.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Quarter;
import org.junit.jupiter.api.Test;

class LocalPagesTests {

    private final LocalClock clock = new LocalClock();
    private final int port = LocalPages.serve(0, Map.of(ClockPage.PATH, new ClockPage(clock)::answer));

    @Test
    void onlyThisComputerSeesThem() throws IOException {
        assertThat(ask(port, "GET /klok HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 200");
        assertThat(ask(port, "GET /elders HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 404");
        assertThat(ask(port, "GET /klok HTTP/1.1", "Host: elders.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void aTakenPortIsToldWithTheVariableToChange() {
        assertThatThrownBy(() -> LocalPages.serve(port, Map.of()))
                .hasMessageContaining("choose another with DEKKEND_MAIL_PORT");
    }

    @Test
    void theClockGoesAYearAndADayAheadAndBack() throws IOException {
        assertThat(send("years=1", "http://localhost:" + port)).startsWith("HTTP/1.1 303");
        assertThat(aheadOfRealTime()).isBetween(Duration.ofDays(366), Duration.ofDays(368));
        assertThat(ask(port, "GET /klok HTTP/1.1", "Host: localhost:" + port)).contains("value=\"2\"", "value=\"0\"");

        assertThat(send("years=0", "http://localhost:" + port)).startsWith("HTTP/1.1 303");
        assertThat(aheadOfRealTime()).isLessThan(Duration.ofDays(1));
    }

    @Test
    void theClockGoesThreeWeeksIntoTheNextQuarterAndTheOneAfter() throws IOException {
        var next = Quarter.of(LocalDate.now(clock)).next();

        for (var quarter : List.of(next, next.next())) {
            assertThat(send("quarter=next", "http://localhost:" + port)).startsWith("HTTP/1.1 303");
            assertThat(LocalDate.now(clock)).isEqualTo(quarter.firstDay().plusWeeks(3));
        }

        assertThat(send("years=0", "http://localhost:" + port)).startsWith("HTTP/1.1 303");
        assertThat(aheadOfRealTime()).isLessThan(Duration.ofDays(1));
    }

    @Test
    void theClockGoesByQuartersForThreeYearsAndNoFurther() throws IOException {
        while (send("quarter=next", "http://localhost:" + port).startsWith("HTTP/1.1 303"))
            assertThat(aheadOfRealTime()).isLessThan(Duration.ofDays(4 * 365));

        assertThat(aheadOfRealTime()).isGreaterThan(Duration.ofDays(3 * 365 - 1));
        assertThat(ask(port, "GET /klok HTTP/1.1", "Host: localhost:" + port)).doesNotContain("value=\"next\"");
    }

    @Test
    void nothingElseMovesTheClock() throws IOException {
        assertThat(send("years=100", "http://localhost:" + port)).startsWith("HTTP/1.1 400");
        assertThat(send("years=1", "https://elders.example")).startsWith("HTTP/1.1 400");
        assertThat(send("quarter=next", "https://elders.example")).startsWith("HTTP/1.1 400");
        assertThat(clock.ahead()).isEqualTo(Period.ZERO);
    }

    private Duration aheadOfRealTime() {
        var amsterdam = ZoneId.of("Europe/Amsterdam");
        return Duration.between(ZonedDateTime.now(Clock.system(amsterdam)), ZonedDateTime.now(clock));
    }

    private String send(String form, String origin) throws IOException {
        return ask(
                port,
                "POST /klok HTTP/1.1",
                "Host: localhost:" + port,
                "Origin: " + origin,
                "Content-Length: " + form.length() + "\r\n\r\n" + form);
    }

    /** By hand: a client would not say that it is somewhere else. */
    static String ask(int port, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var asked = lines[0] + "\r\nConnection: close\r\n"
                    + String.join("\r\n", Arrays.copyOfRange(lines, 1, lines.length)) + "\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
