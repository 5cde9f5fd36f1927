package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFilesTests {

    private static final Path REGION = Path.of("data/region");

    @TempDir
    Path folder;

    @Test
    void aMembershipOfASchoolOrPartnershipThatDoesNotExistIsRefusedWithItsRecord() throws IOException {
        Files.copy(REGION.resolve("sources.yaml"), folder.resolve("sources.yaml"));
        var file = Files.copy(REGION.resolve("memberships.yaml"), folder.resolve("memberships.yaml"));
        var request = new ImportRequest(file, List.of(), null, new ImportScope.National(), 0);
        var known = new KnownCodes(Set.of(), Set.of());

        assertThatThrownBy(() -> FactFiles.memberships(request, known))
                .hasMessageContaining("18ZJ09 VO2704, veld school: '18ZJ09' bestaat niet.")
                .hasMessageContaining("18ZJ09 VO2704, veld partnership: 'VO2704' bestaat niet.");
    }
}
