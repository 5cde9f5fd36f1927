package nl.dekkend;

import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

@Configuration(proxyBeanMethods = false)
class Database {

    /** Nobody can get at a table before it is up to date: the client is made after the migrations ran. */
    @Bean
    DatabaseClient databaseClient(ConnectionFactory connections, R2dbcConnectionDetails details) {
        new Migrations(JdbcAddress.of(details.getConnectionFactoryOptions())).run();
        return DatabaseClient.create(connections);
    }

    /** School years and working days follow the Dutch calendar. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
