package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("http")
@DekkendTest
class HttpAuditTests {

    @LocalServerPort
    int port;

    @Test
    void everyPublicAuditOfGraphQlOverHttpPasses() throws IOException, InterruptedException {
        List<HttpAudit> audits = HttpAudit.run("http://localhost:" + port + "/graphql");

        assertThat(audits).hasSize(61).allMatch(audit -> audit.status().equals("ok"));
    }
}
