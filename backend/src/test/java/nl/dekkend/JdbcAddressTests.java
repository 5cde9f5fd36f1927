package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactoryOptions;
import org.junit.jupiter.api.Test;

class JdbcAddressTests {

    @Test
    void theAddressIsTheSameDatabaseInOtherWords() {
        var address = address("r2dbc:postgresql://anna:geheim@db.example:5433/dekkend?sslMode=require");

        assertThat(address.url())
                .isEqualTo("jdbc:postgresql://db.example:5433/dekkend?targetServerType=primary&sslmode=require");
        assertThat(address.user()).isEqualTo("anna");
        assertThat(address.password()).isEqualTo("geheim");
    }

    @Test
    void ofSeveralHostsThePrimaryIsMigrated() {
        var address = address("r2dbc:postgresql:failover://anna:geheim@a.example:5432,b.example:5433/dekkend");

        assertThat(address.url())
                .isEqualTo("jdbc:postgresql://a.example:5432,b.example:5433/dekkend?targetServerType=primary");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(address("r2dbc:postgresql://anna:geheim@db.example/dekkend"))
                .asString()
                .doesNotContain("geheim");
    }

    private static JdbcAddress address(String r2dbc) {
        return JdbcAddress.of(ConnectionFactoryOptions.parse(r2dbc));
    }
}
