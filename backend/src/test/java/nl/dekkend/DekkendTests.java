package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

// Until the scalars of the contract are wired the application starts without it.
@SpringBootTest(properties = "spring.graphql.schema.locations=classpath:none/")
class DekkendTests {

    @Test
    void theApplicationStarts(ApplicationContext context) {
        assertThat(context.getId()).isEqualTo("dekkend");
    }
}
