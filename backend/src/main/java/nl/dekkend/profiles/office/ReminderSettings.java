package nl.dekkend.profiles.office;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What reminders need to know.
 *
 * @param site where people find the site
 * @param exampleAddresses of schools of demo accounts that state none themselves, by location code; each ends in
 *     ".example". The embedded default alone has some
 */
@ConfigurationProperties("dekkend.reminders")
record ReminderSettings(URI site, @DefaultValue Map<String, String> exampleAddresses) {}
