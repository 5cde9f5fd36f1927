package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type first. */
class ScriptTests {

    @Test
    void aMissingJdkIsToldInOneLineWithWhereToGetIt() throws IOException {
        var said = run("sed s/JDK_WANTED=25/JDK_WANTED=99/ script/lib/jdk.sh | bash");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().contains("JDK 99 is needed", "adoptium.net", "JAVA_HOME");
    }

    @Test
    void aPartThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        var said = run("script/test everything");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().contains("everything", "schema backend site faults pages");
    }

    @Test
    void anImportWithoutADatabaseSaysWhatToStart() throws IOException {
        var said = run("unset DEKKEND_DATABASE_URL; DEKKEND_DATA=$(mktemp -d) script/import duo-primary somewhere.csv");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().contains("script/server", "DEKKEND_DATABASE_URL");
    }

    @Test
    void everyPortThatIsTakenIsToldAtOnceBeforeAnythingIsBuilt() throws IOException {
        try (var api = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var site = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = run("DEKKEND_DATA=$(mktemp -d) DEKKEND_API_PORT=%d DEKKEND_SITE_PORT=%d DEKKEND_ISSUER_PORT=http"
                            .formatted(api.getLocalPort(), site.getLocalPort())
                    + " DEKKEND_MAIL_PORT=0 script/server");

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.lines())
                    .containsExactly(
                            "Port %d is taken: stop what uses it, or choose another with DEKKEND_API_PORT."
                                    .formatted(api.getLocalPort()),
                            "Port %d is taken: stop what uses it, or choose another with DEKKEND_SITE_PORT."
                                    .formatted(site.getLocalPort()),
                            "DEKKEND_ISSUER_PORT is not a port: http");
        }
    }

    private record Said(int status, List<String> lines) {}

    private static Said run(String command) throws IOException {
        var process = new ProcessBuilder("bash", "-c", command)
                .directory(Clone.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        var lines = process.inputReader().lines().toList();
        return new Said(process.onExit().join().exitValue(), lines);
    }
}
