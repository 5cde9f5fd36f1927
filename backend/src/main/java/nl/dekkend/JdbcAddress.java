package nl.dekkend;

import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.util.Optional;

/** The database that R2DBC talks to, written as JDBC wants it: Flyway needs it, nobody else. */
record JdbcAddress(String url, String user, String password) {

    static JdbcAddress of(ConnectionFactoryOptions r2dbc) {
        var host = text(r2dbc, ConnectionFactoryOptions.HOST).orElse("localhost");
        Optional<String> port = text(r2dbc, ConnectionFactoryOptions.PORT).map(number -> ":" + number);
        var database = text(r2dbc, ConnectionFactoryOptions.DATABASE).orElse("dekkend");
        Optional<String> ssl =
                text(r2dbc, PostgresqlConnectionFactoryProvider.SSL_MODE).map(mode -> "&sslmode=" + mode);
        return new JdbcAddress(
                // Of several hosts only the primary can be written to.
                "jdbc:postgresql://%s%s/%s?targetServerType=primary%s"
                        .formatted(host, port.orElse(""), database, ssl.orElse("")),
                text(r2dbc, ConnectionFactoryOptions.USER).orElse(""),
                text(r2dbc, ConnectionFactoryOptions.PASSWORD).orElse(""));
    }

    private static Optional<String> text(ConnectionFactoryOptions options, Option<?> option) {
        return Optional.ofNullable(options.getValue(option)).map(Object::toString);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return url;
    }
}
