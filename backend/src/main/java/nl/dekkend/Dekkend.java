package nl.dekkend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Profile;

/** Starts the API. It needs a PostgreSQL 18 and an issuer of tokens; for both together see the local launcher. */
@SpringBootApplication
@Profile("!import")
public class Dekkend {

    /** Starts the API with the settings of {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(Dekkend.class, arguments);
    }
}
