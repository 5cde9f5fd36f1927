package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest
class ContractVersionTests {

    @Autowired
    HttpGraphQlTester api;

    @Test
    void theServerSpeaksTheNewestReleaseOfTheChangeLog() throws IOException {
        String newest = Contract.newest(Files.readString(Path.of("../schema/CHANGELOG.md")));

        api.document("{ contractVersion }")
                .execute()
                .path("contractVersion")
                .entity(String.class)
                .isEqualTo(newest);
    }

    @Test
    void theNewestReleaseStandsFirst() {
        assertThat(Contract.newest("# Changes\n\n## 0.2\n\n- more\n\n## 0.1\n")).isEqualTo("0.2");
    }
}
