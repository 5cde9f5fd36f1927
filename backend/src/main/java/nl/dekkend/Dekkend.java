package nl.dekkend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.Profiles;

/** Starts the API. It needs a PostgreSQL 18 and an issuer of tokens; for both together see the local launcher. */
@SpringBootApplication
public class Dekkend {

    /**
     * Starts the API with the settings of {@code application.yaml} and the environment. With the profile
     * {@code import} it loads the one file its arguments name instead, and ends.
     */
    public static void main(String[] arguments) {
        var context = SpringApplication.run(Dekkend.class, arguments);
        if (context.getEnvironment().acceptsProfiles(Profiles.of("import"))) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
