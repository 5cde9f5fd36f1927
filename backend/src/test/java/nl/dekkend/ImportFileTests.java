package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import nl.dekkend.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.context.ActiveProfiles;

/** {@code script/import}, up to its end. */
@SpringBootTest(
        classes = ImportFile.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        args = {"postcodes", "data/open/postcodes.csv", "--as-of=2025-01-01"})
@ActiveProfiles("import")
@Import(ImportFileTests.OnAFreshDatabase.class)
class ImportFileTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class OnAFreshDatabase {

        @Bean
        R2dbcConnectionDetails freshDatabase() {
            var options = TestDatabase.fresh();
            return () -> options;
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient sql;

    @Test
    void theFileOfTheArgumentsIsIn() {
        assertThat(context.getBean(ExitCodeGenerator.class).getExitCode()).isZero();
        assertThat(sql.sql("select count(*) from territory.postcode_point")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ReactiveWebServerFactory.class,
                ExecutionGraphQlService.class,
                MeterRegistry.class,
                ScheduledAnnotationBeanPostProcessor.class
            })
    void nothingServesCountsOrSendsMail(Class<?> kind) {
        assertThat(context.getBeanNamesForType(kind, true, false)).isEmpty();
    }
}
