package nl.dekkend.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailParts {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 100;

    /** Who loads a file by hand sends no mail on the way. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @Profile("!import")
    static class Rounds {}

    @Bean(destroyMethod = "dispose")
    Scheduler mailThreads() {
        return Schedulers.newBoundedElastic(THREADS, MOST_WAITING, "mail");
    }
}
