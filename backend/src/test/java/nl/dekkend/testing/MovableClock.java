package nl.dekkend.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Shows what a test says, in the time of Amsterdam. */
public final class MovableClock extends Clock {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile Instant shown = Instant.now();

    /** Noon of this day. */
    public void moveTo(String day) {
        shown = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant();
    }

    /** So much later. */
    public void moveBy(Duration time) {
        shown = shown.plus(time);
    }

    @Override
    public Instant instant() {
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(shown, zone);
    }
}
