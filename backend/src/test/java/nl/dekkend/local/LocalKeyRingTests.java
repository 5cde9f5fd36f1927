package nl.dekkend.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LocalKeyRingTests {

    @TempDir
    Path data;

    @Test
    void aRingIsMadeOnceAndItsPlaceIsToldButNotTheRing(CapturedOutput said) {
        var ring = LocalKeyRing.in(data);

        assertThat(ring).matches("[0-9a-f]{64}");
        assertThat(said).contains(data.resolve(LocalKeyRing.FILE).toString()).doesNotContain(ring);
        assertThat(LocalKeyRing.in(data)).isEqualTo(ring);
        assertThat(said.toString().split("A key ring was made", -1)).hasSize(2);
    }

    @Test
    void onlyWhoStartedTheServerReadsIt() throws IOException {
        LocalKeyRing.in(data);

        assertThat(Files.getPosixFilePermissions(data.resolve(LocalKeyRing.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
