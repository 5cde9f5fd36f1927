package nl.dekkend.graphql.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long anything waits for the database.
 *
 * @param size connections of one replica; PostgreSQL does no more at once on a few cores by having more
 * @param ready connections that are open before anybody asks
 * @param acquire for a free connection, when a caller waits; after it they hear 503
 * @param connect for a new connection
 * @param query for the whole answer to a query; then it is given up
 * @param mutation for the answer to a mutation; it runs on to its end, but its sender need not wait for that
 * @param statement for one statement; PostgreSQL itself ends it. An import asks for more inside its transaction
 */
@ConfigurationProperties("dekkend.database")
record PoolLimits(
        @DefaultValue("16") int size,
        @DefaultValue("4") int ready,
        @DefaultValue("250ms") Duration acquire,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("2s") Duration query,
        @DefaultValue("5s") Duration mutation,
        @DefaultValue("1500ms") Duration statement) {}
