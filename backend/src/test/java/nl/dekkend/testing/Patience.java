package nl.dekkend.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tests share two cores with whatever else runs: what sets no times of its own waits longer than a reader would. */
class Patience implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> TIMES = Map.of(
            "dekkend.database.acquire", "10s",
            "dekkend.database.connect", "10s",
            "dekkend.database.query", "30s",
            "dekkend.database.statement", "30s",
            // A test that wants a round asks for it: by the clock it would come in between what others count.
            "dekkend.corrections.first", "1d",
            "dekkend.reminders.first", "1d",
            "dekkend.smtp.every", "1d",
            "dekkend.year-turn.first", "1d",
            // A run ends with all of its applications, one after the other.
            "spring.reactor.netty.shutdown-quiet-period", "0s");

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getEnvironment().getPropertySources().addLast(new MapPropertySource("patience", TIMES));
    }
}
