package nl.dekkend.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalServerTests {

    @Test
    void anotherAddressIsRefusedAsLongAsAnyPartIsEmbedded() {
        assertThatThrownBy(() -> LocalSettings.of(Map.of("SERVER_ADDRESS", "0.0.0.0", "DEKKEND_ISSUER", "https://id")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("127.0.0.1 only");
    }

    @Test
    void anotherAddressIsFineWithADatabaseAndAnIssuerFromOutside() {
        var settings = LocalSettings.of(Map.of(
                "SERVER_ADDRESS", "0.0.0.0",
                "DEKKEND_ISSUER", "https://id",
                "DEKKEND_DATABASE_URL", "r2dbc:pool",
                "DEKKEND_KEYRING_SECRET", "5ea1".repeat(16)));

        assertThat(settings.address()).isEqualTo("0.0.0.0");
    }

    @Test
    void aDatabaseFromOutsideHasAKeyRingFromOutside() {
        assertThatThrownBy(() -> LocalSettings.of(Map.of("DEKKEND_DATABASE_URL", "r2dbc:pool")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("DEKKEND_KEYRING_SECRET");
    }

    @Test
    void aTakenPortIsToldInOneLineWithTheVariableToChange() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preconditions.portIsFree("127.0.0.1", taken.getLocalPort(), "DEKKEND_API_PORT"))
                    .hasMessage("Port %d is taken: stop what uses it, or choose another with DEKKEND_API_PORT."
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void aPortThatIsNoNumberIsTold() {
        assertThatThrownBy(() -> LocalSettings.of(Map.of("DEKKEND_API_PORT", "http")))
                .hasMessage("DEKKEND_API_PORT is not a port: http");
    }

    /** Linux keeps a folder that never has room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldInOneLineWithWhatToDo() {
        assertThatThrownBy(() -> Preconditions.folderHasRoom(Path.of("/proc/self")))
                .isInstanceOf(LocalFailure.class)
                .hasMessage(
                        "The disk is full: /proc/self has 0 MB left and needs 500; free some, or set DEKKEND_DATA.");
    }

    @Test
    void theDataFolderIsForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Preconditions.folderHasRoom(folder.resolve("data"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("data"))).hasSize(3);
    }

    @Test
    void everyDemoAccountHasAButton() {
        assertThat(SignInPage.html(DemoAccount.PEOPLE)).contains("value=\"desk-zk\"", "PO2704");
    }
}
