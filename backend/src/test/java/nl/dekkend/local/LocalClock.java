package nl.dekkend.local;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The time in Amsterdam, or ahead of it: whoever tries Dekkend need not wait until the day after a year, when a profile
 * is no longer fresh, nor until a quarter is over and counted.
 */
class LocalClock extends Clock {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalClock HERE = new LocalClock();

    private volatile Period ahead = Period.ZERO;

    /** The application goes by this clock; the issuer goes by the real one, as tokens do everywhere. */
    static class InTheApplication {

        @Bean
        @Primary
        Clock localClock() {
            return HERE;
        }
    }

    /** The one of this process. */
    static LocalClock here() {
        return HERE;
    }

    Period ahead() {
        return ahead;
    }

    void goAhead(Period ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return ZonedDateTime.now(AMSTERDAM).plus(ahead).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
