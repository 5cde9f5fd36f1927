package nl.dekkend.testing;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tests share two cores with whatever else runs: what sets no times of its own waits longer than a reader would. */
class Patience implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> TIMES = Map.ofEntries(
            entry("dekkend.database.acquire", "10s"),
            entry("dekkend.database.connect", "10s"),
            entry("dekkend.database.query", "30s"),
            entry("dekkend.database.statement", "30s"),
            // A test that wants a round asks for it: by the clock it would come in between what others count.
            entry("dekkend.corrections.first", "1d"),
            entry("dekkend.desk.first", "1d"),
            entry("dekkend.desk.send", "1d"),
            entry("dekkend.desk.undo", "0s"),
            entry("dekkend.reminders.first", "1d"),
            entry("dekkend.requests.first", "1d"),
            // All tests are one network, and ask quicker than people.
            entry("dekkend.requests.burst", "100000"),
            entry("dekkend.signals.first", "1d"),
            entry("dekkend.smtp.every", "1d"),
            entry("dekkend.year-turn.first", "1d"),
            // Any will do; nothing sealed outlives a run.
            entry("DEKKEND_KEYRING_SECRET", "5ea1".repeat(16)),
            // A run ends with all of its applications, one after the other.
            entry("spring.reactor.netty.shutdown-quiet-period", "0s"));

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getEnvironment().getPropertySources().addLast(new MapPropertySource("patience", TIMES));
    }
}
