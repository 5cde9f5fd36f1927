package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFilesTests {

    private static final Path REGION = Path.of("data/region");

    @TempDir
    Path folder;

    @BeforeEach
    void theSourcesLieBeside() throws IOException {
        Files.copy(REGION.resolve("sources.yaml"), folder.resolve("sources.yaml"));
    }

    @Test
    void anotherNameOfASchoolThatDoesNotExistIsRefusedWithItsLine() throws IOException {
        var file = Files.writeString(folder.resolve("school-names.yaml"), """
                schools:
                  - school: 27MD99
                    formerNames: [Kennemercollege]
                    source: {id: dekkend, ref: null, note: null}
                """);

        assertThatThrownBy(() -> FactFiles.otherNames(request(file), new KnownCodes(Set.of("27MD00"), Set.of())))
                .hasMessage("school-names.yaml, regel 2: 27MD99, veld school: '27MD99' bestaat niet.");
    }

    @Test
    void aMembershipOfASchoolOrPartnershipThatDoesNotExistIsRefusedWithItsRecord() throws IOException {
        var file = Files.copy(REGION.resolve("memberships.yaml"), folder.resolve("memberships.yaml"));
        var known = new KnownCodes(Set.of(), Set.of());

        assertThatThrownBy(() -> FactFiles.memberships(request(file), known))
                .hasMessageContaining("18ZJ09 VO2704, veld school: '18ZJ09' bestaat niet.")
                .hasMessageContaining("18ZJ09 VO2704, veld partnership: 'VO2704' bestaat niet.");
    }

    private static ImportRequest request(Path file) {
        return new ImportRequest(file, List.of(), null, new ImportScope.National(), 0);
    }
}
