package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.dekkend.architecture.Main;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.SchemaReport;

@DekkendTest
@Import(SchemaReportTests.Inspection.class)
class SchemaReportTests {

    @Autowired
    AtomicReference<SchemaReport> report;

    @Test
    void everyFieldOfTheContractIsServed() {
        assertThat(report.get().unmappedFields()).isEmpty();
    }

    @Test
    void everyHandlerServesAFieldOfTheContract() {
        assertThat(report.get().unmappedRegistrations()).isEmpty();
        assertThat(report.get().unmappedArguments()).isEmpty();
    }

    @Test
    void whatTheContractCallsPresentIsNeverNull() {
        assertThat(report.get().fieldNullnessErrors()).isEmpty();
        assertThat(report.get().argumentNullnessErrors()).isEmpty();
    }

    @Test
    void everyTypeOfTheContractIsLookedAt() {
        assertThat(report.get().skippedTypes()).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Inspection {

        @Bean
        AtomicReference<SchemaReport> schemaReport() {
            return new AtomicReference<>();
        }

        @Bean
        GraphQlSourceBuilderCustomizer inspection(AtomicReference<SchemaReport> report) {
            return builder -> builder.inspectSchemaMappings(
                    inspector -> inspector.classResolver((type, union) -> named(type.getName())), report::set);
        }

        /** Members of a union are records inside its sealed interface. */
        private static List<Class<?>> named(String type) {
            return Main.CLASSES.stream()
                    .filter(known -> known.getSimpleName().equals(type))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();
        }
    }
}
