package nl.dekkend.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MailSettingsTests {

    @Test
    void thePortOfTheMailboxForPeopleIsNotThatOfTheMailServer() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "local-systemEnvironment", Map.of("DEKKEND_MAIL_PORT", "8025")));
        ConfigurationPropertySources.attach(environment);
        var prefix = MailSettings.class.getAnnotation(ConfigurationProperties.class);

        assertThat(Binder.get(environment)
                        .bindOrCreate(prefix.value(), MailSettings.class)
                        .port())
                .isEqualTo(587);
    }
}
