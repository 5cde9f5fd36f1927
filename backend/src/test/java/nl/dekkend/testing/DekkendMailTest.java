package nl.dekkend.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.dekkend.mail.MailRounds;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** As {@link DekkendTest}, with mail to the {@link Mailbox} and a {@link MovableClock}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = {Patience.class, Issuer.class, Mailbox.Settings.class})
@Import({TestParts.class, MailRounds.class, DekkendMailTest.Time.class})
public @interface DekkendMailTest {

    /** Settings that differ. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] value() default "dekkend.imports.at-start=false";

    /** The clock. */
    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
