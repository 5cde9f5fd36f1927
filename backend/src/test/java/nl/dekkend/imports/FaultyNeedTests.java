package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=start-imports"})
class FaultyNeedTests {

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @Test
    void aFaultInANeedIsToldWithItsLineAndItsId() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.yaml"), """
                needs:
                  - id: lezen
                    parent: taal
                    order: 1
                    name: {nl: Behoefte}
                    plainName: {nl: Mijn kind}
                    synonyms: []
                    source: {id: somebody, ref: null, note: null}
                """);
        Files.writeString(folder.resolve("sources.yaml"), "sources: [{id: somebody, title: Plan}]\n");
        var request = new ImportRequest(broken, List.of(), null, new ImportScope.National(), 0);

        assertThat(imports.run("needs", request).block())
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages())
                                .containsExactly("broken.yaml, regel 2: lezen, veld parent: 'taal' bestaat niet."));
    }
}
