package nl.dekkend.testing;

import java.util.stream.Stream;
import nl.dekkend.Dekkend;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A second process of the application on the database of a test, until closed. */
public record Replica(ConfigurableApplicationContext context) implements AutoCloseable {

    /** Starts it, with the settings of the first. */
    public static Replica on(R2dbcConnectionDetails database, String... settings) {
        return new Replica(new SpringApplicationBuilder(Dekkend.class)
                .initializers(new Patience(), new Issuer(), beginning -> share(beginning, database))
                // What is said to the builder as properties, the application's own file says over again.
                .run(Stream.concat(Stream.of("server.port=0", "dekkend.imports.at-start=false"), Stream.of(settings))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new)));
    }

    private static void share(ConfigurableApplicationContext beginning, R2dbcConnectionDetails database) {
        ((GenericApplicationContext) beginning).registerBean(R2dbcConnectionDetails.class, () -> database);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The API as everybody sees it. */
    public HttpGraphQlTester graphQl() {
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port() + "/graphql")
                .build());
    }

    @Override
    public void close() {
        context.close();
    }
}
