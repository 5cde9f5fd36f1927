package nl.dekkend.testing;

import org.springframework.boot.r2dbc.autoconfigure.ProxyConnectionFactoryCustomizer;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class TestParts {

    @Bean
    R2dbcConnectionDetails freshDatabase() {
        var options = TestDatabase.fresh();
        return () -> options;
    }

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    ProxyConnectionFactoryCustomizer recorder(Statements statements) {
        return proxy -> proxy.listener(statements);
    }
}
