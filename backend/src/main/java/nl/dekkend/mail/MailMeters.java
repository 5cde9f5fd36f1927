package nl.dekkend.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What monitoring sees of mail: numbers alone. */
@Component
class MailMeters {

    private final Counter delivered;
    private final Counter failed;
    private final AtomicLong waiting;
    private final AtomicLong givenUp;
    private final AtomicLong oldest;

    MailMeters(MeterRegistry registry) {
        delivered = registry.counter("dekkend.mail.delivered");
        failed = registry.counter("dekkend.mail.failed");
        waiting = Objects.requireNonNull(registry.gauge("dekkend.mail.waiting", new AtomicLong()));
        oldest = Objects.requireNonNull(registry.gauge("dekkend.mail.oldest.seconds", new AtomicLong()));
        givenUp = Objects.requireNonNull(registry.gauge("dekkend.mail.given.up", new AtomicLong()));
    }

    void delivered() {
        delivered.increment();
    }

    void failed() {
        failed.increment();
    }

    void show(LetterStore.Count count) {
        waiting.set(count.waiting());
        givenUp.set(count.givenUp());
        oldest.set(count.oldest());
    }
}
