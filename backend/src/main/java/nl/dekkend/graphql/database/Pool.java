package nl.dekkend.graphql.database;

import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.LOCK_WAIT_TIMEOUT;
import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.STATEMENT_TIMEOUT;
import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.TCP_KEEPALIVE;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.ConnectionFactoryBuilder;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one pool of connections. By default none of its waits ends; here every one does, and sooner than a reader's
 * patience.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolLimits.class)
class Pool {

    /** For an import or a job; a request has less patience. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(
            R2dbcConnectionDetails details, PoolLimits limits, ObjectProvider<ConnectionFactoryDecorator> decorators) {
        return new InterruptiblePool(
                ConnectionPoolConfiguration.builder(connections(details, limits, decorators))
                        .name("dekkend")
                        .minIdle(limits.ready())
                        .maxSize(limits.size())
                        .maxAcquireTime(LONGEST_WAIT)
                        .maxCreateConnectionTime(limits.connect())
                        .maxValidationTime(limits.connect())
                        // Retried where the reason is known.
                        .acquireRetry(0)
                        .maxIdleTime(Duration.ofMinutes(5))
                        .maxLifeTime(Duration.ofMinutes(30))
                        .backgroundEvictionInterval(Duration.ofMinutes(1))
                        // Costs nothing: a connection that broke while idle is known to be closed.
                        .validationDepth(ValidationDepth.LOCAL),
                limits.acquire());
    }

    private static ConnectionFactory connections(
            R2dbcConnectionDetails details, PoolLimits limits, ObjectProvider<ConnectionFactoryDecorator> decorators) {
        ConnectionFactoryOptions.Builder options = details.getConnectionFactoryOptions()
                .mutate()
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, limits.connect())
                .option(STATEMENT_TIMEOUT, limits.statement())
                .option(LOCK_WAIT_TIMEOUT, limits.statement())
                .option(TCP_KEEPALIVE, true);
        return ConnectionFactoryBuilder.withOptions(options)
                .decorators(decorators.orderedStream().toList())
                .build();
    }
}
